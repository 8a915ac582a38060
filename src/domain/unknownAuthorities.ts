import type { Authority } from './authority'
import type { Citizen } from './citizen'
import type { FieldError } from './fieldError'

type Belonging = Pick<Citizen, 'municipality' | 'unemploymentFund'>

/** A municipality or fund the citizen comes to belong to must be one that is known. */
export function unknownAuthorities(
  before: Belonging | null,
  { municipality, unemploymentFund }: Belonging,
  authorities: readonly Authority[],
): FieldError[] {
  const errors: FieldError[] = []
  const homes = authorities.map((row) => row.municipality)
  const funds = authorities.filter(({ kind }) => kind === 'fund').map(({ id }) => id)
  if (municipality !== before?.municipality && !homes.includes(municipality))
    errors.push({ pointer: '/municipality', code: 'unknown-municipality' })
  if (
    unemploymentFund !== null &&
    unemploymentFund !== before?.unemploymentFund &&
    !funds.includes(unemploymentFund)
  )
    errors.push({ pointer: '/unemploymentFund', code: 'unknown-fund' })
  return errors
}
