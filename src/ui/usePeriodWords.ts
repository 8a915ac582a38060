import { useTranslation } from 'react-i18next'
import { useDates } from './useDates'

/** From when to when; from when alone while no end is known. */
export function usePeriodWords(): (days: {
  readonly from: string
  readonly to: string | null
}) => string {
  const { t } = useTranslation()
  const { long } = useDates()
  return ({ from, to }) =>
    to === null
      ? t('offers.from', { date: long(from) })
      : t('offers.period', { from: long(from), to: long(to) })
}
