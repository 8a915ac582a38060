import { useTranslation } from 'react-i18next'
import type { SettledRequirement } from '../contract/settledRequirement'
import { useDates } from './useDates'

/** What fills or waives a requirement, in one sentence. */
export function useSettledWords(): (settled: SettledRequirement) => string {
  const { t } = useTranslation()
  const { long } = useDates()
  return ({ number, status, on }) =>
    t(`proposed.settled.${status}`, { number, date: on === null ? '' : long(on) })
}
