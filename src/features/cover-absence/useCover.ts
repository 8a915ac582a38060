import { useState } from 'react'
import { useAssign, type Assigning } from '../../client/useAssign'
import type { SaveState } from '../../client/useSave'
import { useSaveEach } from '../../client/useSaveEach'
import type { Typed } from '../../client/useTyped'
import type { DayToCover, HeldCitizens, TalkToCover } from '../../contract/cover'
import { coverDeed } from './coverDeed'
import { chosenFor, handOver, type CoverDraft } from './coverDraft'
import { takerOf, withTalk } from './takerOf'
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
  /** The citizens no talk takes along, and how handing them on went. */
  readonly citizens: HeldCitizens['citizens']
  readonly handing: Assigning
  readonly busy: boolean
  /** It was tried without a reason. */
  readonly missing: boolean
  readonly cover: () => Promise<void>
  /** How many times it did not go through in whole. */
  readonly failures: number
} {
  const { result } = useChoiceWords()
  const { busy: saving, states, saveEach } = useSaveEach()
  const handing = useAssign()
  const busy = saving || handing.is !== 'idle'
  const [first] = useState(day.talks)
  const [results, setResults] = useState<ReadonlyMap<string, string>>(new Map())
  const [tried, setTried] = useState(false)
  const [failures, setFailures] = useState(0)
  const { value } = typed
  const talks = [
    ...first.map((talk) => day.talks.find(({ id }) => id === talk.id) ?? talk),
    ...day.talks.filter((talk) => !first.some(({ id }) => id === talk.id)),
  ]
  const citizens = (day.held?.citizens ?? []).filter(
    ({ id, booked, given }) => !booked || given || withTalk(id, talks, value) === null,
  )
  const open = talks.filter(({ id }) => states.get(id)?.is !== 'saved')
  const isReasonNeeded = open.some((talk) => chosenFor(talk, value) !== 'leave')
  const missing = tried && isReasonNeeded && value.reason.trim() === ''

  async function cover() {
    setTried(true)
    if (isReasonNeeded && value.reason.trim() === '') return setFailures(failures + 1)
    // What was proposed and is now asked for stays chosen, whatever is proposed afterwards.
    const choices = Object.fromEntries(open.map((talk) => [talk.id, chosenFor(talk, value)]))
    const assignments = citizens.flatMap((citizen) => {
      const to = takerOf(citizen, talks, value)
      return day.held?.mayHandOn && to.startsWith(handOver)
        ? [{ citizen: citizen.id, from: day.person.id, to: to.slice(handOver.length) }]
        : []
    })
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
    // Before the talks, which tell whose a citizen is who is given to nobody.
    const given =
      assignments.length === 0 || (await handing.assign(assignments)).refused.length === 0
    if ((await saveEach(saves)) && given) typed.done()
    else setFailures(failures + 1)
  }

  return { talks, states, results, citizens, handing, busy, missing, cover, failures }
}
