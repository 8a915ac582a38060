import { useTranslation } from 'react-i18next'
import { useEntryState } from '../useEntryState'
import { useEntryWords } from '../useEntryWords'
import { dateOfDay } from './dateOfDay'
import type { DrawnItem, DrawnLane } from './drawnItem'
import { inOrder } from './walk'

/** What is drawn in one place, in words; with the lanes also which lane, and the how manieth in it. */
export function useItemWords(): (item: DrawnItem | null, lanes?: readonly DrawnLane[]) => string {
  const { t } = useTranslation()
  const words = useEntryWords()
  const state = useEntryState()
  return (item, lanes) => {
    if (!item) return ''
    const { lane, entries, from, until } = item
    const [entry] = entries
    const told =
      entries.length === 1
        ? [words.title(entry), words.when(entry), state(entry)?.text]
        : [
            t('drawn.many', { count: entries.length, kind: t(`drawn.plurals.${lane}`) }),
            words.when({
              from: dateOfDay(from),
              to: Number.isFinite(until) ? dateOfDay(until - 1) : null,
            }),
          ]
    const said = told.filter(Boolean).join(' · ')
    if (!lanes) return said
    const items = inOrder(lanes.find((row) => row.lane === lane))
    return t('drawn.drawing.walked', {
      lane: t(`drawn.lanes.${lane}`),
      entry: said,
      place: items.indexOf(item) + 1,
      count: items.length,
    })
  }
}
