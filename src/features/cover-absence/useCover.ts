import { useState } from 'react'
import type { SaveState } from '../../client/useSave'
import { useSaveEach } from '../../client/useSaveEach'
import type { Typed } from '../../client/useTyped'
import type { DayToCover, TalkToCover } from '../../contract/cover'
import { coverDeed } from './coverDeed'
import { chosenFor, type CoverDraft } from './coverDraft'
import { useChoiceWords } from './useChoiceWords'

/**
 * Doing what is chosen for each talk, one after another. A talk that is done stays in view though it
 * is no longer the colleague's; what is refused can be chosen anew and done again.
 */
export function useCover(
  day: DayToCover,
  typed: Typed<CoverDraft>,
): {
  readonly talks: readonly TalkToCover[]
  readonly states: ReadonlyMap<string, SaveState>
  /** What was done, in words, by talk. */
  readonly results: ReadonlyMap<string, string>
  readonly busy: boolean
  /** It was tried without a reason. */
  readonly missing: boolean
  readonly cover: () => Promise<void>
  /** How many times it did not go through in whole. */
  readonly failures: number
} {
  const { result } = useChoiceWords()
  const { busy, states, saveEach } = useSaveEach()
  const [first] = useState(day.talks)
  const [results, setResults] = useState<ReadonlyMap<string, string>>(new Map())
  const [tried, setTried] = useState(false)
  const [failures, setFailures] = useState(0)
  const { value } = typed
  const talks = [
    ...first.map((talk) => day.talks.find(({ id }) => id === talk.id) ?? talk),
    ...day.talks.filter((talk) => !first.some(({ id }) => id === talk.id)),
  ]
  const missing = tried && value.reason.trim() === ''

  async function cover() {
    setTried(true)
    if (value.reason.trim() === '') return setFailures(failures + 1)
    const open = talks.filter(({ id }) => states.get(id)?.is !== 'saved')
    // What was proposed and is now asked for stays chosen, whatever is proposed afterwards.
    const choices = Object.fromEntries(open.map((talk) => [talk.id, chosenFor(talk, value)]))
    typed.change({ choices: { ...value.choices, ...choices } })
    const saves = open.flatMap((talk) => {
      const before = states.get(talk.id)
      // What spoke against another choice than the one made now says nothing of this one.
      const same = results.get(talk.id) === result(talk, chosenFor(talk, value))
      const refused = same && before?.is === 'refused' ? before.problem : null
      return coverDeed(talk, day.person.id, value, refused) ?? []
    })
    setResults(
      new Map([
        ...results,
        ...open.map((talk) => [talk.id, result(talk, chosenFor(talk, value))] as const),
      ]),
    )
    if (await saveEach(saves)) typed.done()
    else setFailures(failures + 1)
  }

  return { talks, states, results, busy, missing, cover, failures }
}
