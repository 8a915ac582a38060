import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../../ui/useLanguage'
import { useEntryWords } from '../useEntryWords'
import { dateOfDay } from './dateOfDay'
import type { Scene } from './scene'

/** The words of the drawing; each is put together once. */
export function useDrawnWords(): Scene['words'] {
  const { t } = useTranslation()
  const language = useLanguage()
  const { short } = useEntryWords()
  return useMemo(() => {
    const months = new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', {
      month: 'short',
      timeZone: 'UTC',
    })
    return {
      lane: (lane) => t(`drawn.lanes.${lane}`),
      item: kept(({ lane, entries }) =>
        entries.length === 1
          ? short(entries[0])
          : t('drawn.many', { count: entries.length, kind: t(`drawn.plurals.${lane}`) }),
      ),
      month: (day) => months.format(new Date(`${dateOfDay(day)}T00:00:00Z`)),
      year: (day) => dateOfDay(day).slice(0, 4),
      today: t('drawn.drawing.today'),
    }
    // oxlint-disable-next-line react/exhaustive-deps -- the words follow the language and the party names
  }, [language, t, short({ ...probe })])
}

/** Whose name is learnt last: with it every word is known. */
const probe = {
  id: '',
  kind: 'responsible',
  party: 'fund',
  from: '',
  to: null,
  counts: true,
  derived: true,
  why: null,
  rules: [],
  versions: [],
  passesFrom: null,
} as const

function kept<Item extends object>(worded: (item: Item) => string): (item: Item) => string {
  const known = new WeakMap<Item, string>()
  return (item) => {
    const before = known.get(item)
    if (before !== undefined) return before
    const text = worded(item)
    known.set(item, text)
    return text
  }
}
