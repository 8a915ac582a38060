import type { CalendarDate } from '../../law/calendarDate'
import { absencesOf } from './absencesOf'
import { aidsOf } from './aidsOf'
import type { AssessedOffer } from './offerPlan'
import { othersToDecide } from './othersToDecide'
import { planDeeds, type PlanDeed } from './planDeed'
import { wrongStatus } from './wrongStatus'

/** What somebody may do with an offer on a day. `proposes`: the asker is of the fund. */
export function offerDeeds(
  offer: AssessedOffer,
  proposes: boolean,
  today: CalendarDate,
): readonly PlanDeed[] {
  return planDeeds.filter((kind) => {
    if (aboutNoOffer.has(kind)) return false
    if (kind === 'absence-assessed' && !absencesOf(offer).some(({ assessed }) => assessed === null))
      return false
    if (kind === 'aid-removed' && aidsOf(offer).length === 0) return false
    if (kind === 'offer-extended' && offer.extendedTo === null) return false
    if (kind === 'offer-split' && offer.to === offer.from) return false
    return !othersToDecide(offer, kind, proposes) && !wrongStatus(offer, kind, today)
  })
}

const aboutNoOffer: ReadonlySet<PlanDeed> = new Set([
  'offer-added',
  'hours-entered',
  'provider-assigned',
  'provider-ended',
  'plan-undone',
])
