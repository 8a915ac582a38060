import type { Assessment, Requirement } from '../law/assessment'

/** One required talk in two answers: only in one of them, otherwise in the second, or alike. */
export interface RequirementEffect {
  readonly effect: 'added' | 'dropped' | 'changed' | 'kept'
  readonly before: Requirement | null
  readonly after: Requirement | null
}

/** Every talk either answer requires, and whether the other requires it so, read by these facts. */
export function requirementEffects(
  was: Assessment,
  becomes: Assessment,
  facts: readonly (keyof Requirement)[],
): RequirementEffect[] {
  const before = new Map(rowsOf(was))
  const after = new Map(rowsOf(becomes))
  const keys = [...new Set([...before.keys(), ...after.keys()])]
  return keys.map((key) => effectOf(before.get(key) ?? null, after.get(key) ?? null, facts))
}

type Row = readonly [key: string, requirement: Requirement]

/** Talks of one process are the same when they stand at the same place in it. */
function rowsOf({ process, conversations }: Assessment): Row[] {
  const { required, later } = conversations
  const start = `${process?.benefit} ${process?.startedOn}`
  return [
    ...required.map((row): Row => [`${start} required ${row.number}`, row]),
    ...later.map((row): Row => [`${start} later ${row.kind} ${row.from}`, row]),
  ]
}

function effectOf(
  before: Requirement | null,
  after: Requirement | null,
  facts: readonly (keyof Requirement)[],
): RequirementEffect {
  if (before === null) return { effect: 'added', before, after }
  if (after === null) return { effect: 'dropped', before, after }
  const same = facts.every((fact) => before[fact] === after[fact])
  return { effect: same ? 'kept' : 'changed', before, after }
}
