import { useState } from 'react'
import { ApiProblem } from '../../client/apiProblem'
import { rememberedPerson } from '../../client/person'
import { untilAnswered } from '../../client/untilAnswered'
import { openSelfBooking, takeOverSelfBooking } from '../../contract/selfBooking'
import type { SelfBookingCandidate } from '../../contract/selfBookingCandidates'
import type { OneSave } from '../../client/useSaveEach'
import { deadlineFor } from './deadlineFor'
import type { Choice } from './useChoice'
import { useSending, type Sending } from './useSending'

/** What was opened from here. */
export interface Opened {
  readonly selfBookingId: string
  readonly version: number
  /** When it was told opened, on the clock of the page, in milliseconds. */
  readonly at: number
}

export interface Opening {
  readonly sending: Sending
  readonly undoing: Sending
  /** By citizen, what was opened from here and not regretted. */
  readonly opened: ReadonlyMap<string, Opened>
  readonly open: (rows: readonly SelfBookingCandidate[], deadline: string) => Promise<boolean>
  readonly undo: (citizens: readonly string[], reason: string) => Promise<boolean>
}

/** Opens talks for many citizens, one after another, and takes them over again when regretted. */
export function useOpening(me: string, choice: Choice): Opening {
  const sending = useSending()
  const undoing = useSending()
  const [opened, setOpened] = useState<ReadonlyMap<string, Opened>>(new Map())

  const open: Opening['open'] = (rows, deadline) =>
    sending.send(
      rows.flatMap(({ citizen: { id }, offer }): OneSave[] => {
        if (offer === null) return []
        const { requirement, minutes } = offer
        const body = {
          requirement,
          minutes,
          deadline: deadlineFor(offer, deadline),
          caseworker: me,
        }
        const requestId = choice.requestFor(id, body)
        const asking = { params: { citizenId: id }, body, requestId, person: rememberedPerson() }
        const ask = async (told: () => void) => {
          try {
            const { id: selfBookingId, version } = await untilAnswered(
              openSelfBooking,
              asking,
              told,
            )
            const at = performance.now()
            setOpened((now) => new Map(now).set(id, { selfBookingId, version, at }))
          } catch (problem) {
            if (problem instanceof ApiProblem) choice.forget(id)
            throw problem
          }
        }
        return [{ id, ask }]
      }),
    )

  const undo: Opening['undo'] = (citizens, reason) =>
    undoing.send(
      citizens.flatMap((id): OneSave[] => {
        const before = opened.get(id)
        if (!before) return []
        const { selfBookingId, version } = before
        const asking = {
          params: { citizenId: id, selfBookingId },
          version,
          body: { reason },
          requestId: crypto.randomUUID(),
          person: rememberedPerson(),
        }
        const ask = async (told: () => void) => {
          await untilAnswered(takeOverSelfBooking, asking, told)
          choice.forget(id)
          setOpened((now) => new Map([...now].filter(([citizen]) => citizen !== id)))
        }
        return [{ id, ask }]
      }),
    )

  return { sending, undoing, opened, open, undo }
}
