import { useTranslation } from 'react-i18next'
import { percentAsked, type MeasureFigures } from '../../contract/timeliness'

/** What a measure is called. */
export function useMeasureName(): (measure: MeasureFigures['measure']) => string {
  const { t } = useTranslation()
  return (measure) => t(`timely.measures.${measure}`, { percent: percentAsked })
}
