import { useState } from 'react'
import type { ApiProblem } from '../../client/apiProblem'
import { knownWarnings } from '../../client/knownWarnings'
import { rememberedPerson } from '../../client/person'
import { untilAnswered } from '../../client/untilAnswered'
import type { SaveState } from '../../client/useSave'
import { useSaveEach } from '../../client/useSaveEach'
import { bookConversation } from '../../contract/operations'
import type { PlannedTalk, TalkPlan } from '../../contract/talkPlan'
import { bookingOf } from './bookingOf'
import { chosenFor, type ChosenTalk, type PlanDraft } from './planDraft'
import { useUndo, type BookedTalk, type Undoing } from './useUndo'

export interface Planning {
  /** Every talk that was ever in the plan here, as it is to be booked, in the order it was first seen. */
  readonly talks: readonly ChosenTalk[]
  /** By citizen: how the booking went. */
  readonly states: ReadonlyMap<string, SaveState>
  /** By citizen, what is booked from here and not taken back. */
  readonly booked: ReadonlyMap<string, BookedTalk>
  readonly isGone: (citizen: string) => boolean
  readonly busy: boolean
  /** What the last run was to book, and whether it was stopped. */
  readonly run: { readonly ids: readonly string[]; readonly stopped: boolean }
  readonly stop: () => void
  /** Books the talks given that are ready; true when all went through. */
  readonly book: (talks: readonly ChosenTalk[]) => Promise<boolean>
  readonly undoing: Undoing
}

/**
 * A plan while it is adjusted and booked. What is booked stays in view though it is no longer in the
 * plan; what was refused is proposed anew.
 */
export function usePlan(plan: TalkPlan, me: string, draft: PlanDraft): Planning {
  const { busy, states, saveEach, stop } = useSaveEach()
  const [seen, setSeen] = useState<readonly PlannedTalk[]>(plan.planned)
  const [booked, setBooked] = useState<ReadonlyMap<string, BookedTalk>>(new Map())
  const [run, setRun] = useState<Planning['run']>({ ids: [], stopped: false })
  const fresh = new Map(plan.planned.map((row) => [row.citizen.id, row]))
  const known = new Set(seen.map(({ citizen }) => citizen.id))
  const added = plan.planned.filter(({ citizen }) => !known.has(citizen.id))
  if (added.length > 0) setSeen([...seen, ...added])
  const undoing = useUndo((id) =>
    setBooked((now) => new Map([...now].filter(([citizen]) => citizen !== id))),
  )
  const talks = seen.map((row) => {
    const { id } = row.citizen
    const before = booked.get(id)
    return before ? before.chosen : chosenFor(fresh.get(id) ?? row, draft)
  })

  async function book(some: readonly ChosenTalk[]) {
    const saves = some.flatMap((chosen) => {
      const { id } = chosen.row.citizen
      const body = bookingOf(chosen, plan, me, acceptedFor(chosen, draft, refusalOf(id)))
      if (body === null) return []
      const requestId = crypto.randomUUID()
      const asking = { params: { citizenId: id }, body, requestId, person: rememberedPerson() }
      const ask = async (told: () => void) => {
        const { id: talk, version } = await untilAnswered(bookConversation, asking, told)
        setBooked((now) => new Map(now).set(id, { talk, version, chosen, at: performance.now() }))
      }
      return [{ id, ask }]
    })
    setRun({ ids: saves.map(({ id }) => id), stopped: false })
    return saveEach(saves)
  }

  const refusalOf = (id: string) => {
    const state = states.get(id)
    return state?.is === 'refused' ? state.problem : null
  }
  return {
    talks,
    states,
    booked,
    isGone: (id) => !fresh.has(id) && !booked.has(id),
    busy,
    run,
    stop: () => {
      stop()
      setRun((now) => ({ ...now, stopped: true }))
    },
    book,
    undoing,
  }
}

/** What speaks against a talk with the reason it is held all the same; null when nothing does. */
function acceptedFor(
  { row }: ChosenTalk,
  { reason, accepted }: PlanDraft,
  refused: ApiProblem | null,
) {
  const told = refused ? knownWarnings(refused) : []
  const warnings = [...new Set([...row.warnings, ...told])]
  const because = (accepted[row.citizen.id] ?? '').trim() || reason.trim()
  return warnings.length > 0 && because !== '' ? { warnings, reason: because } : null
}
