/** A room where a talk can be held. It belongs to one authority and holds one talk at a time. */
export interface Room {
  readonly id: string
  readonly authority: string
  readonly name: string
  readonly address: string
}
