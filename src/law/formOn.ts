import { assess } from './assess'
import type { Basis } from './assessment'
import { buildCase, type CaseParts } from './buildCase'

/** A process that began on `from`, with a first talk held that day unless it is asked about the first. */
export function formOn(asOf: string, basis: Basis, parts: CaseParts, from: string, first: boolean) {
  const benefits = (parts.benefits ?? [{}]).map((row) => ({ from, ...row }))
  const held = first ? [] : [{ id: 'held', on: from, party: 'other' as const }]
  const conversations = [...held, ...(parts.conversations ?? [])]
  const { form } = assess(
    buildCase({ ...parts, benefits, conversations }),
    asOf,
    basis,
  ).conversations
  return form && `${form.allowed.join(' ')} | ${form.chooser} | ${form.rules.join(' ')}`
}
