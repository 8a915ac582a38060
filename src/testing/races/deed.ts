/** Something one client asks for: one request, sent until it is settled, always under one id. */
export interface Deed {
  readonly id: string
  readonly kind: 'book' | 'move' | 'cancel' | 'take-back' | 'hand-over'
  readonly citizen: string
  readonly method: 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  readonly body: unknown
  /** The version the client saw last; null for a booking. */
  readonly version: number | null
  /** The time it wants, local; null when it wants none. */
  readonly wants: WantedTime | null
}

export interface WantedTime {
  readonly caseworker: string
  readonly on: string
  readonly at: string
  readonly until: string
}

/** An answer as it came. Times in milliseconds of one clock. */
export interface Answer {
  readonly status: number
  readonly etag: string | null
  readonly text: string
  readonly sent: number
  readonly came: number
}

/** What became of a deed: every answer to it, in the order they came. */
export interface Told {
  readonly deed: Deed
  readonly answers: readonly Answer[]
  /** How often the client went away before the answer, and how often the line broke. */
  readonly hungUp: number
  readonly lost: number
}
