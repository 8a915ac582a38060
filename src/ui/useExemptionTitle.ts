import { useTranslation } from 'react-i18next'
import type { CourseExemption } from '../contract/course'
import { useDates } from './useDates'

/** An exemption as one speaks of it: its kind and its first day. */
export function useExemptionTitle(): (exemption: Pick<CourseExemption, 'kind' | 'from'>) => string {
  const { t } = useTranslation()
  const { long } = useDates()
  return ({ kind, from }) =>
    t('course.exemptionFrom', { exemption: t(`standing.kinds.${kind}`), from: long(from) })
}
