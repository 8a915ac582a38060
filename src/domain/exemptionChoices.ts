import { exemptionGrounds } from '../law/exemptionGrounds'
import { grantedExemptions, type GrantedExemption } from './grantedExemption'

/** The exemptions that can be granted, each with the grounds of the law; null where it names none. */
export function exemptionChoices(): readonly {
  readonly kind: GrantedExemption
  readonly grounds: readonly string[] | null
}[] {
  return grantedExemptions.map((kind) => ({ kind, grounds: exemptionGrounds(kind) }))
}
