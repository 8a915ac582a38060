import { useTranslation } from 'react-i18next'
import type { CoursePeriod } from '../contract/course'
import { useDates } from './useDates'

/** A benefit period as one speaks of it: the benefit and its first day. */
export function usePeriodName(): (period: Pick<CoursePeriod, 'benefit' | 'from'>) => string {
  const { t } = useTranslation()
  const { long } = useDates()
  return ({ benefit, from }) =>
    t('course.period', { benefit: t(`benefit.${benefit}`), from: long(from) })
}
