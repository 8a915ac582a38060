import { useTranslation } from 'react-i18next'
import type { ReformChange } from '../../contract/reform'
import { useDates } from '../../ui/useDates'

/** The days of one citizen's alike changes, each once, with how many talks it is for. */
export function useDueWords(): (changes: readonly ReformChange[]) => readonly string[] {
  const { t } = useTranslation()
  const { long } = useDates()
  const due = ({ what }: ReformChange): string | null => {
    if (what.about !== 'talk' && what.about !== 'offer') return null
    const [before, after] = [what.before?.dueBy ?? null, what.after?.dueBy ?? null]
    const day = after ?? before
    if (day === null) return null
    return before === null || after === null || before === after
      ? t('reform.dueBy', { date: long(day) })
      : t('reform.dueMoves', { from: long(before), to: long(after) })
  }
  return (changes) => {
    const all = changes.flatMap((change) => due(change) ?? [])
    return [...new Set(all)].map((words) => {
      const count = all.filter((other) => other === words).length
      return count === 1 ? words : t('reform.several', { count, due: words })
    })
  }
}
