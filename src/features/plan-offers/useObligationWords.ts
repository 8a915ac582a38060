import { useTranslation } from 'react-i18next'
import type { AssessedPlan } from '../../contract/offerPlan'
import { useDates } from '../../ui/useDates'

/** What a plan does for the requirement of an offer, line by line. */
export function useObligationWords(): (plan: AssessedPlan) => readonly string[] {
  const { t } = useTranslation()
  const { long } = useDates()
  return ({ obligation, foreseen, offers }) => {
    const { applies, dueBy, status } = obligation
    if (!applies || dueBy === null) return [t('offers.notRequired')]
    const due = t('offers.due', { date: long(dueBy) })
    const offer = offers.find(({ id }) => id === foreseen?.offer)
    if (status === 'waived') return [due]
    if (!foreseen || !offer) return [due, t('offers.unmet')]
    const about = { date: long(foreseen.on), offer: t(`drawn.offers.${offer.kind}`) }
    const proposed = offer.status !== 'granted'
    const late = foreseen.on > dueBy
    return [
      due,
      proposed
        ? t('offers.foreseenIf', about)
        : late
          ? t('offers.foreseenLate', about)
          : t('offers.foreseen', about),
    ]
  }
}
