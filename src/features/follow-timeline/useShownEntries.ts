import { useDeferredValue, useMemo, useState } from 'react'
import type { CitizenPage } from '../../contract/citizen'
import type { TimelinePage } from '../../contract/timeline'
import { useLanguage } from '../../ui/useLanguage'
import { shownEntries } from './shownEntries'
import type { TimelineFilters } from './timelineFilters'
import { useSearchedWords } from './useSearchedWords'
import { useTimelineAddress } from './useTimelineAddress'

/** The entries that fit the filters of the address and the words searched for, and how to set them. */
export function useShownEntries(citizen: CitizenPage, { entries, asOf }: TimelinePage) {
  const { address, go, linkTo } = useTimelineAddress()
  const [typed, setTyped] = useState('')
  const text = useDeferredValue(typed)
  const { lane, party, period, counts, made } = address
  const wordsOf = useSearchedWords(citizen)
  const language = useLanguage()
  const startedOn = citizen.assessment.process?.startedOn ?? null
  const shown = useMemo(
    () =>
      shownEntries(
        entries,
        { lane, party, period, counts, made, text },
        { today: asOf, startedOn },
        wordsOf,
      ),
    // oxlint-disable-next-line react/exhaustive-deps -- the words follow the citizen and the language
    [entries, citizen, language, lane, party, period, counts, made, text, asOf, startedOn],
  )
  const filters: TimelineFilters = { lane, party, period, counts, made, text: typed }
  const filter = ({ text: written, ...rest }: Partial<TimelineFilters>) => {
    if (written !== undefined) setTyped(written)
    if (Object.keys(rest).length > 0) go(rest)
  }
  return { shown, filters, filter, address, go, linkTo }
}
