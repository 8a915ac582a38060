import type { CourseExemption } from '../contract/course'

/** What names an exemption in an address: its kind and its first day. */
export function exemptionName({ kind, from }: Pick<CourseExemption, 'kind' | 'from'>): string {
  return `${kind}:${from}`
}
