/** The word the address has for a value. */
export function wordFor(words: Readonly<Record<string, unknown>>, value: unknown): string {
  return Object.keys(words).find((word) => words[word] === value) ?? ''
}
