import { rememberedPerson } from '../../client/person'
import { untilAnswered } from '../../client/untilAnswered'
import type { SaveState } from '../../client/useSave'
import { useSaveEach } from '../../client/useSaveEach'
import { undoBooking } from '../../contract/undoBooking'
import type { ChosenTalk } from './planDraft'

/** A talk that was booked from here. */
export interface BookedTalk {
  /** Id and version of the talk. */
  readonly talk: string
  readonly version: number
  readonly chosen: ChosenTalk
  /** When it was told booked, on the clock of the page, in milliseconds. */
  readonly at: number
}

export interface Undoing {
  readonly busy: boolean
  /** By citizen: how taking it back went. */
  readonly states: ReadonlyMap<string, SaveState>
  readonly undo: (booked: readonly BookedTalk[]) => Promise<boolean>
}

/** Taking bookings back, one after another. `onUndone` is told of each by citizen. */
export function useUndo(onUndone: (citizen: string) => void): Undoing {
  const { busy, states, saveEach } = useSaveEach()
  const undo = (some: readonly BookedTalk[]) =>
    saveEach(
      some.map(({ talk, version, chosen }) => {
        const citizenId = chosen.row.citizen.id
        const asking = {
          params: { citizenId, conversationId: talk },
          version,
          requestId: crypto.randomUUID(),
          person: rememberedPerson(),
        }
        return {
          id: citizenId,
          ask: async (told) => {
            await untilAnswered(undoBooking, asking, told)
            onUndone(citizenId)
          },
        }
      }),
    )
  return { busy, states, undo }
}
