/** The texts an authority keeps ready for what its people write often. */
export interface StandardTexts {
  /** Id of the authority. */
  readonly authority: string
  /** Counts up by one at each change; 0 when none was ever kept. */
  readonly version: number
  readonly texts: readonly StandardText[]
}

export interface StandardText {
  readonly id: string
  /** Where it is offered. */
  readonly use: (typeof standardTextUses)[number]
  readonly text: string
}

export const standardTextUses = ['agreement', 'reason'] as const
