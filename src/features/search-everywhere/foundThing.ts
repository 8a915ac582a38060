export const foundKinds = ['here', 'people', 'screens', 'actions', 'rules'] as const

/** Something a search leads to. */
export interface FoundThing {
  readonly id: string
  readonly name: string
  /** What sets it apart from others of the name, in a few words. */
  readonly about: string
  readonly go: () => void
}

/** What was found of one kind; at least one. */
export interface FoundGroup {
  readonly kind: (typeof foundKinds)[number]
  readonly found: readonly FoundThing[]
}
