import { useTranslation } from 'react-i18next'
import type { Citation } from '../contract/ruleCitation'
import { useDates } from './useDates'

/** The days a rule applies on one calendar, in words: "fra 1. juli 2026", "altid", "aldrig". */
export function useSpan(): (span: Citation['enacted']) => string {
  const { t } = useTranslation()
  const { long } = useDates()
  return (span) => {
    if (span === null) return t('why.never')
    if (span.from === null && span.to === null) return t('why.always')
    const from = span.from === null ? '' : long(span.from)
    return span.to === null ? t('why.from', { from }) : t('why.fromTo', { from, to: long(span.to) })
  }
}
