import type { CourseOptions } from '../../contract/course'
import { parseDate } from '../../ui/parseDate'
import type { CourseDraft } from './courseDraft'
import type { Deed } from './deed'

type Fields = readonly (keyof CourseDraft)[]

/** What the form would send: not checked, so it may lack things. Fields not in view say nothing. */
export function requestOf(
  deed: Deed,
  draft: CourseDraft,
  options: CourseOptions,
  period: string | null,
) {
  const { reason } = draft
  const shown = deed.fields(draft, options)
  const base = { kind: deed.kind, reason, ...(period !== null && { period }) }
  switch (deed.kind) {
    case 'benefit-started':
    case 'benefit-changed':
      return { ...base, ...startedOf(draft, shown, options) }
    case 'benefit-corrected':
      return { ...base, ...correctedOf(draft, shown, options) }
    case 'benefit-ended':
      return { ...base, to: date(draft.to), endedBecause: draft.endedBecause || undefined }
    case 'group-changed':
      return { ...base, targetGroup: groupOf(draft, options), from: date(draft.from) }
    case 'recovery-expected':
      return { ...base, by: deed.by, on: date(draft.on) }
    case 'employer-changed':
      return { ...base, employer: draft.employer }
    case 'referred':
      return { ...base, on: date(draft.on), because: draft.because || undefined }
    case 'handed-over':
      return { ...base, on: date(draft.on) }
    case 'post-changed':
      return { ...base, digitalPost: draft.digitalPost === 'yes' }
    case 'person-corrected': {
      const { name, phone } = draft
      return { ...base, name, phone, vocationalEducation: yesOrNo(draft.vocationalEducation) }
    }
    case 'municipality-changed':
      return { ...base, municipality: draft.municipality }
    case 'fund-changed':
      return { ...base, unemploymentFund: draft.unemploymentFund }
    case 'exemption-granted': {
      const { exemption, ground, from, to } = draft
      return {
        ...base,
        exemption: exemption || undefined,
        ground,
        from: date(from),
        to: dateOrNull(to),
      }
    }
    case 'exemption-ended':
      return { ...base, exemption: draft.exemption, begun: draft.from, to: date(draft.to) }
    case 'benefit-removed':
      return base
  }
}

/** A benefit that begins, as the contract has it. */
export function startedOf(draft: CourseDraft, shown: Fields, options: CourseOptions) {
  const dateIn = (field: 'expectedRecovery' | 'employerExpectsRecovery') =>
    shown.includes(field) ? dateOrNull(draft[field]) : null
  return {
    benefit: draft.benefit || undefined,
    targetGroup: groupOf(draft, options),
    from: date(draft.from),
    employer: shown.includes('employer') ? draft.employer : null,
    expectedRecovery: dateIn('expectedRecovery'),
    employerExpectsRecovery: dateIn('employerExpectsRecovery'),
    workDuty: shown.includes('workDuty') && draft.workDuty,
  }
}

/** "yes" and "no" as they are chosen; anything else is not known. */
export function yesOrNo(chosen: string): boolean | null {
  return chosen === '' ? null : chosen === 'yes'
}

function correctedOf(draft: CourseDraft, shown: Fields, options: CourseOptions) {
  const dateIn = (
    field: 'expectedRecovery' | 'employerExpectsRecovery' | 'handedOverOn' | 'referredOn',
  ) => (shown.includes(field) ? dateOrNull(draft[field]) : null)
  const referredOn = dateIn('referredOn')
  return {
    benefit: draft.benefit || undefined,
    targetGroup: groupOf(draft, options),
    from: date(draft.from),
    to: dateOrNull(draft.to),
    endedBecause: draft.endedBecause || null,
    employed: shown.includes('employed') && draft.employed,
    expectedRecovery: dateIn('expectedRecovery'),
    employerExpectsRecovery: dateIn('employerExpectsRecovery'),
    handedOverOn: dateIn('handedOverOn'),
    referredToJobCentre:
      referredOn === null ? null : { on: referredOn, because: draft.referredBecause || undefined },
    workDuty: shown.includes('workDuty') && draft.workDuty,
  }
}

/** Null where the benefit stands outside the groups. */
function groupOf({ benefit, targetGroup }: CourseDraft, options: CourseOptions) {
  const groups = options.benefits.find((row) => row.benefit === benefit)?.targetGroups ?? []
  return groups.includes(null) ? null : targetGroup || undefined
}

function date(typed: string): string {
  return parseDate(typed) ?? typed
}

function dateOrNull(typed: string): string | null {
  return typed.trim() === '' ? null : date(typed)
}
