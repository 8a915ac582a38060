import { useTranslation } from 'react-i18next'
import type { CitizenPage } from '../../contract/citizen'
import type { TimelineEntry } from '../../contract/timeline'
import { useEntryState } from './useEntryState'
import { useEntryWords } from './useEntryWords'

/** Everything that is written about an entry and can be searched for. */
export function useSearchedWords(citizen: CitizenPage): (entry: TimelineEntry) => string {
  const { t } = useTranslation()
  const words = useEntryWords()
  const state = useEntryState()
  const talks = new Map(citizen.conversations.map((talk) => [talk.id, talk]))
  return (entry) => {
    const talk = entry.kind === 'talk' ? talks.get(entry.conversation) : undefined
    const ground = entry.kind === 'exemption' ? entry.ground : null
    return [
      words.title(entry),
      words.when(entry),
      state(entry)?.text,
      ground,
      entry.kind === 'note' ? entry.text : null,
      ...entry.versions.flatMap(({ byName, reason }) => [byName, reason]),
      ...(talk
        ? [
            talk.caseworkerName,
            talk.authorityName,
            talk.topic,
            talk.place,
            talk.outcome?.note,
            talk.outcome?.registeredByName,
            talk.outcome?.cancelledBy && t(`timeline.cancelledBy.${talk.outcome.cancelledBy}`),
            ...talk.moves.map(({ reason }) => reason),
            ...(talk.outcome?.agreements ?? []).map(({ text }) => text),
          ]
        : []),
    ]
      .filter(Boolean)
      .join(' ')
  }
}
