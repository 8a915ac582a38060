import { useTranslation } from 'react-i18next'
import type { LawAnswer } from '../../contract/lawAnswer'
import { useCourseName } from '../../ui/useCourseName'

/** How a group or a benefit changes, in one line. */
export function useGroupWords(): (sides: Extract<LawAnswer, { about: 'group' }>) => string {
  const { t } = useTranslation()
  const named = useCourseName()
  return ({ before, after }) => {
    if (before === null) return after === null ? '' : t('reform.begins', { to: named(after).whole })
    if (after === null) return t('reform.ends', { from: named(before).whole })
    const part = before.benefit === after.benefit ? 'group' : 'whole'
    return t('reform.becomes', { from: named(before)[part], to: named(after)[part] })
  }
}
