import { useState } from 'react'
import {
  assignCitizens,
  mostAssigned,
  undoAssignments,
  type Assigned,
  type Assignment,
} from '../contract/assignment'
import { ApiProblem } from './apiProblem'
import { rememberedPerson } from './person'
import { untilAnswered } from './untilAnswered'
import { useSaveEach } from './useSaveEach'

interface Result {
  readonly citizen: string
  /** `refused` when a whole request was. */
  readonly outcome: Assigned['results'][number]['outcome'] | 'refused'
}

/** What was done with citizens, and with whom it was not. */
export interface ToldAssignment {
  readonly what: 'given' | 'undone'
  readonly asked: readonly Assignment[]
  readonly done: readonly string[]
  readonly refused: readonly Result[]
  /** Who may do what was not permitted. */
  readonly turnTo: readonly string[]
}

/** Giving citizens to people of one's own authority, as many as there are, and taking it back. */
export interface Assigning {
  readonly is: 'idle' | 'saving' | 'unknown'
  /** The last that was done; null before anything was. */
  readonly told: ToldAssignment | null
  readonly assign: (assignments: readonly Assignment[]) => Promise<ToldAssignment>
  /** Takes back the last that was given. */
  readonly undo: () => Promise<void>
}

export function useAssign(): Assigning {
  const { busy, states, saveEach } = useSaveEach()
  const [told, setTold] = useState<ToldAssignment | null>(null)
  const isUnknown = [...states.values()].some((state) => state.is === 'unknown')

  async function send(
    what: ToldAssignment['what'],
    asked: readonly Assignment[],
  ): Promise<ToldAssignment> {
    const person = rememberedPerson()
    const results: Result[] = []
    const turnTo = new Set<string>()
    const sendPart = async (part: readonly Assignment[], onUnknown: () => void) => {
      const asking = { requestId: crypto.randomUUID(), person }
      const citizens = part.map(({ citizen }) => citizen)
      try {
        const answer =
          what === 'given'
            ? await untilAnswered(
                assignCitizens,
                { ...asking, body: { assignments: part } },
                onUnknown,
              )
            : await untilAnswered(undoAssignments, { ...asking, body: { citizens } }, onUnknown)
        results.push(...answer.results)
        for (const name of answer.turnTo) turnTo.add(name)
      } catch (problem) {
        if (problem instanceof ApiProblem)
          results.push(...citizens.map((citizen) => ({ citizen, outcome: 'refused' as const })))
        throw problem
      }
    }
    await saveEach(
      partsOf(asked).map((part, at) => ({
        id: String(at),
        ask: (onUnknown) => sendPart(part, onUnknown),
      })),
    )
    const isDone = ({ outcome }: Result) => outcome === 'done' || outcome === 'unchanged'
    const now = {
      what,
      asked,
      done: results.filter(isDone).map(({ citizen }) => citizen),
      refused: results.filter((result) => !isDone(result)),
      turnTo: [...turnTo],
    }
    setTold(now)
    return now
  }

  return {
    is: !busy ? 'idle' : isUnknown ? 'unknown' : 'saving',
    told,
    assign: (assignments) => send('given', assignments),
    undo: async () => {
      if (told?.what === 'given')
        await send(
          'undone',
          told.asked.filter(({ citizen }) => told.done.includes(citizen)),
        )
    },
  }
}

function partsOf(rows: readonly Assignment[]): (readonly Assignment[])[] {
  return Array.from({ length: Math.ceil(rows.length / mostAssigned) }, (_, at) =>
    rows.slice(at * mostAssigned, (at + 1) * mostAssigned),
  )
}
