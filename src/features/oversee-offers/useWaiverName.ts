import { useTranslation } from 'react-i18next'
import type { OverviewRow } from '../../contract/offerOverview'

/** What lets somebody off the requirement, as it is called. */
export function useWaiverName(): (waiver: NonNullable<OverviewRow['waivedBy']>) => string {
  const { t } = useTranslation()
  return (waiver) => (waiver === 'freed' ? t('overview.freed') : t(`standing.kinds.${waiver}`))
}
