import * as z from 'zod'
import type { Immutable } from './immutable'

/** What can go wrong with a call, as a host for demonstrations and tests can stage it. */
export const faultKinds = [
  /** Answered as it should be, after two seconds. */
  'slow',
  /** Done, and answered after longer than anybody waits. */
  'stall',
  /** Nobody takes the call. */
  'refused',
  /** The line breaks while the call is being sent: half of it arrives. */
  'lost-call',
  /** Done, but the line breaks before the answer. */
  'lost-answer',
  /** Done, but a page is answered in the API's place. */
  'html',
  /** Done, but the answer is cut short. */
  'broken-json',
  /** Too many calls: not done. */
  'too-many',
  /** Something broke, nobody knows when: not done. */
  'broke',
  /** Away for now: not done. */
  'away',
] as const
export type FaultKind = (typeof faultKinds)[number]

export const stagedFault = z.strictObject({
  kind: z.enum(faultKinds),
  /** For the next call alone, or for each until it is taken away. */
  when: z.enum(['once', 'always']),
  /** Calls that save, or every call. */
  calls: z.enum(['saves', 'all']),
})
export type StagedFault = Immutable<z.infer<typeof stagedFault>>

/** How the made-up receivers of a host for demonstrations answer. */
export const receiverMoods = [
  /** They take everything after a moment. */
  'accepts',
  /** Nobody answers. */
  'down',
  /** They take nothing, and say why. */
  'refuses',
  /** They answer that they have it already (412). */
  'knows',
] as const
export type ReceiverMood = (typeof receiverMoods)[number]

/** How many citizens a demonstration in the page can be laid with, the usual first. */
export const citizenCounts = [600, 10_000] as const

/** What a host for demonstrations lets one stage in a tab. None of it changes the API. */
export interface Stage {
  readonly fault: () => StagedFault | null
  readonly stageFault: (fault: StagedFault | null) => void
  readonly receiverMood: () => ReceiverMood
  readonly stageReceiver: (mood: ReceiverMood) => void
  /** Whether the service worker has been put to sleep for this tab. */
  readonly asleep: () => boolean
  readonly sleep: (asleep: boolean) => void
  /** Local date and time the clock stands at, `YYYY-MM-DDTHH:MM`; null while it runs. */
  readonly clock: () => string | null
  /** Stops the clock, or lets it run, once the page is loaded again. False when there is no such time. */
  readonly setClock: (local: string | null) => boolean
  readonly citizens: () => number
  /** Forgets all that was done, and lays that many citizens once the page is loaded again. */
  readonly setCitizens: (count: number) => Promise<void>
  /** Forgets all that was done and lays the demonstration anew, for every tab, once each is loaded again. */
  readonly reset: () => Promise<void>
}
