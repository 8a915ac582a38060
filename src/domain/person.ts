/** Someone who works for an authority and talks with citizens. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly role: 'caseworker' | 'team-leader' | 'adviser'
  /** Id of the authority the person works for. */
  readonly authority: string
}
