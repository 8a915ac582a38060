import type { ConversationKind, ConversationStatus, Form } from '../law/caseFile'
import type { Absence } from './absence'
import type { Acceptance } from './acceptance'
import type { Agreement } from './agreement'
import type { Caller } from './caller'
import type { Move } from './move'
import type { Participant } from './participant'
import type { PhysicalDecision } from './physicalDecision'
import type { Wish } from './wish'

/** A talk between a citizen and an authority, from booking to outcome. */
export interface Conversation {
  readonly id: string
  /** Counts up by one at each change. */
  readonly version: number
  readonly citizen: string
  readonly kind: ConversationKind
  /** The authority that holds the talk, and the person who does. */
  readonly authority: string
  readonly party: 'fund' | 'job-centre'
  readonly caseworker: string
  /** Instants, `YYYY-MM-DDTHH:MM:SSZ`; the end is not part of the talk. */
  readonly start: string
  readonly end: string
  readonly form: Form
  readonly meeting: Meeting
  /** What the citizen asked for, where the citizen chooses. */
  readonly wish: Wish | null
  /** The authority's decision that the talk must be physical, beside the citizen's wish. */
  readonly physicalRequired: PhysicalDecision | null
  readonly topic: string
  readonly participants: readonly Participant[]
  /** Id of the person of the citizen's other authority who takes part, and is kept busy too. */
  readonly guest: string | null
  readonly status: ConversationStatus
  /** What was accepted when it was booked, or last moved or changed; null when nothing was. */
  readonly accepted: Acceptance | null
  /** In the order in which they were made. */
  readonly moves: readonly Move[]
  /** Null until the outcome is registered. */
  readonly outcome: Outcome | null
}

/** How to meet, by form: in a room, at an address, on a link, or on the number that is called. */
export type Meeting =
  | { readonly kind: 'room'; readonly room: string }
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'link'; readonly link: string }
  | { readonly kind: 'number'; readonly number: string; readonly caller: Caller }

export interface Outcome {
  readonly status: 'held' | 'missed' | 'cancelled'
  /** Who called a cancelled talk off; null for the others. */
  readonly cancelledBy: 'citizen' | 'authority' | null
  readonly note: string
  /** How it was really held, which may be otherwise than booked; null unless it was held. */
  readonly form: Form | null
  /** In the order in which they were made; none unless it was held. */
  readonly agreements: readonly Agreement[]
  /** Why nobody had booked it, of a talk that was entered after it took place; else null. */
  readonly afterwards: string | null
  /** Of a talk that was missed; null for the others, and where nobody has said. */
  readonly absence: Absence | null
  /** Name of the other provider who held it; absent where the authority did itself. */
  readonly provider?: string
  readonly registeredBy: string
  readonly registeredAt: string
}
