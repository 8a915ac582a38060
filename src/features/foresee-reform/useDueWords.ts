import { useTranslation } from 'react-i18next'
import type { ReformChange } from '../../contract/reform'
import { useDates } from '../../ui/useDates'

/** The days of a change that are the citizen's own; null when it has none. */
export function useDueWords(): (what: ReformChange['what']) => string | null {
  const { t } = useTranslation()
  const { long } = useDates()
  return (what) => {
    if (what.about !== 'talk' && what.about !== 'offer') return null
    const [before, after] = [what.before?.dueBy ?? null, what.after?.dueBy ?? null]
    const day = after ?? before
    if (day === null) return null
    return before === null || after === null || before === after
      ? t('reform.dueBy', { date: long(day) })
      : t('reform.dueMoves', { from: long(before), to: long(after) })
  }
}
