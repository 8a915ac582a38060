/** What is chosen on a list of letters and not sent yet. */
export interface LetterDraft {
  /** The last day to book, as it stands; empty for the first the law allows. */
  readonly deadline: string
  /** Keys of the rows. */
  readonly chosen: readonly string[]
  /** By row: the id of the request that was sent, and what it asked for. */
  readonly requests: Readonly<Record<string, { readonly id: string; readonly of: string }>>
}

export const nothingChosen: LetterDraft = { deadline: '', chosen: [], requests: {} }
