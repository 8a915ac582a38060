/** What is wrong in a list: the line as an editor counts it, the column's heading, and a code. */
export interface ImportFault {
  readonly line: number
  /** Null when it is the whole row. */
  readonly column: string | null
  readonly code: string
}
