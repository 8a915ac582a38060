import { citations } from '../../law/citations'
import type { Text } from '../../law/text'
import { why } from '../../law/why'
import type { Refusal } from '../refusal'
import { isProposal } from './isProposal'
import type { Offer } from './offer'
import type { PlanChange } from './planChange'

/**
 * Why a change of an offer is another’s to make; null when it is not. The fund proposes, and changes
 * or withdraws its own proposals; the municipality grants, refuses and asks.
 */
export function othersToDecide(
  offer: Offer,
  kind: PlanChange['kind'],
  proposes: boolean,
): Refusal | null {
  const open = isProposal(offer)
  if (proposes) {
    const own = open && (kind === 'offer-changed' || kind === 'offer-withdrawn')
    return own ? null : told(texts.grants)
  }
  const decides = kind === 'offer-granted' || kind === 'offer-refused' || kind === 'offer-asked'
  return kind === 'offer-withdrawn' || (open && !decides) ? told(texts.proposed) : null
}

function told(reason: Text): Refusal {
  const rules = Object.values(citations(['offer.granted-by']))
  return { kind: 'law-refuses', pointer: '', reason, why: why({}), rules }
}

const texts = {
  grants: {
    da: 'Kommunen bevilger tilbud. I kan foreslå et nyt og ændre eller trække jeres egne forslag tilbage.',
    en: 'The municipality grants offers. You can propose a new one, and change or withdraw your own proposals.',
  },
  proposed: {
    da: 'A-kassen har foreslået tilbuddet. Bevilg det, afvis det, eller spørg.',
    en: 'The fund has proposed the offer. Grant it, refuse it, or ask.',
  },
}
