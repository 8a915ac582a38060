import type { CaseloadColumns } from '../../contract/caseload'

/** What the list can be narrowed by. */
export const facets = [
  'due',
  'overdue',
  'benefit',
  'group',
  'party',
  'form',
  'exemption',
  'version',
  'missed',
  'age',
  'fund',
  'municipality',
  'caseworker',
] as const
export type Facet = (typeof facets)[number]

/** Stands for what a citizen has none of. */
export const none = 'none'

/** Between the values of one who has several. */
const and = '\n'

/** The values a key stands for. */
export function valuesIn(key: string): readonly string[] {
  return key.split(and)
}

/** Ten years at a time; those below and above are few. */
const ages = { from: 20, to: 60, step: 10 }

/** More are not told apart. */
const mostMissed = 2

type KeyOf = (columns: CaseloadColumns, row: number) => string

/** The value of a citizen under each of them; several are parted. */
export const keyOf: Readonly<Record<Facet, KeyOf>> = {
  due: ({ urgency, unlawful }, row) => {
    const standing = urgency[row] ?? none
    return (unlawful[row] ?? 0) > 0 ? `unlawful${and}${standing}` : standing
  },
  overdue: ({ overdue }, row) => all(overdue[row]),
  benefit: ({ benefit }, row) => benefit[row] ?? none,
  group: ({ targetGroup }, row) => targetGroup[row] ?? none,
  party: ({ party }, row) => party[row] ?? none,
  form: ({ forms }, row) => all(forms[row]),
  exemption: ({ exemptions }, row) => all(exemptions[row]),
  version: ({ version }, row) => version[row] ?? none,
  missed: ({ missed }, row) => String(Math.min(missed[row] ?? 0, mostMissed)),
  age: ({ age }, row) => ageBand(age[row] ?? 0),
  fund: ({ fund }, row) => fund[row] ?? none,
  municipality: ({ municipality }, row) => municipality[row] ?? none,
  caseworker: ({ caseworker }, row) => caseworker[row] ?? none,
}

function all(values: readonly string[] = []): string {
  return values.length === 0 ? none : values.join(and)
}

function ageBand(years: number): string {
  if (years < ages.from) return '0'
  return String(Math.min(years - (years % ages.step), ages.to))
}
