import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { PlannedOffer } from '../../contract/offerPlan'
import { useDates } from '../../ui/useDates'
import { usePeriodWords } from '../../ui/usePeriodWords'

/** The days the citizen did not come to an offer, and how each was assessed. */
export function Absences({ absences }: Pick<PlannedOffer, 'absences'>) {
  const { t } = useTranslation()
  const { long } = useDates()
  const period = usePeriodWords()
  return absences.map(({ id, said, assessed, notedByName, ...days }) => (
    <div key={id}>
      <Text size="sm" fw={600}>
        {t('offers.absence', { period: days.to === days.from ? long(days.from) : period(days) })}
      </Text>
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {t('offers.absenceSaid', { name: notedByName, text: said })}
      </Text>
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {assessed
          ? t('offers.absenceAssessed', {
              name: assessed.byName,
              date: long(assessed.on),
              text: assessed.because,
            })
          : t('offers.absenceOpen')}
      </Text>
    </div>
  ))
}
