import type { CourseDraft } from './courseDraft'

const ofCitizen: readonly (keyof CourseDraft)[] = [
  'number',
  'name',
  'phone',
  'vocationalEducation',
  'digitalPost',
  'municipality',
  'unemploymentFund',
]

/** Where in the request a field of the form stands, as errors point at it. */
export function pointerOf(field: keyof CourseDraft, within = ''): string {
  if (field === 'referredOn') return '/referredToJobCentre/on'
  if (field === 'referredBecause') return '/referredToJobCentre/because'
  return ofCitizen.includes(field) ? `/${field}` : `${within}/${field}`
}
