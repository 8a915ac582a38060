import { assess } from './assess'
import type { Basis } from './assessment'
import { buildCase, type CaseParts } from './buildCase'

type Period = NonNullable<CaseParts['benefits']>[number]

/** "party until day by rules" of whoever is responsible that day, in a case of one period. */
export function responsibleOn(asOf: string, period: Period, basis: Basis = 'enacted') {
  const { responsible } = assess(buildCase({ benefits: [period] }), asOf, basis)
  return (
    responsible &&
    `${responsible.party} until ${responsible.until} by ${responsible.rules.join(' ')}`
  )
}
