import { useTranslation } from 'react-i18next'
import type { PlannedOffer } from '../../contract/offerPlan'
import { useDates } from '../../ui/useDates'
import { usePeriodWords } from '../../ui/usePeriodWords'

/** What the law says of an offer, and what else there is on its days, line by line. */
export function useVerdictWords(): (offer: PlannedOffer) => readonly string[] {
  const { t } = useTranslation()
  const { long } = useDates()
  const period = usePeriodWords()
  return ({ verdict, extendedTo, overlaps, groupChange }) => {
    if (verdict === null) return []
    const { counts, problems, latestEnd } = verdict
    return [
      t(counts ? 'offers.counts' : 'offers.countsNot'),
      ...problems.map((problem) => t(`offers.problems.${problem}`)),
      latestEnd === null
        ? t('offers.noLimit')
        : t('offers.latest', { date: long(latestEnd) }) +
          (extendedTo === null
            ? ''
            : ` (${t('offers.latestExtended', { date: long(extendedTo) })})`),
      ...(groupChange
        ? [
            t('offers.groupChange', {
              group: groupChange.targetGroup,
              date: long(groupChange.on),
            }),
          ]
        : []),
      ...overlaps.map((overlap) => {
        switch (overlap.with) {
          case 'offer':
            return t('offers.overlapOffer', {
              kind: t(`drawn.offers.${overlap.kind}`),
              period: period(overlap),
            })
          case 'talk':
            return t('offers.overlapTalk', {
              kind: t(`kind.${overlap.kind}`),
              date: long(overlap.on),
              time: overlap.at,
            })
          case 'exemption':
            return t('offers.overlapExemption', {
              kind: t(`standing.kinds.${overlap.kind}`),
              period: period(overlap),
            })
        }
      }),
    ]
  }
}
