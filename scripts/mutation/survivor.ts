/** A change of the law that no test notices. */
export interface Survivor {
  readonly file: string
  /** The line it begins on, as it stands there, without the space around it. */
  readonly line: string
  /** Stryker's name for the kind of change. */
  readonly mutator: string
  readonly becomes: string
}

/** One of them with a word on why it may live. */
export interface KnownSurvivor extends Survivor {
  readonly why: string
}
