import type { CourseChange } from './courseChange'

/** Whether the change exempts one more of those an authority may exempt one in four of. */
export function takesPlace(change: CourseChange): boolean {
  return change.kind === 'exemption-granted' && change.exemption === 'one-in-four'
}
