let words = ''

/** What was last searched for in this tab. Held in memory alone: an address is kept and shared. */
export const lastWords = {
  get: (): string => words,
  keep: (next: string): void => {
    words = next
  },
}
