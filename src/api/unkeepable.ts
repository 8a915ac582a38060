/**
 * Where in a value (RFC 6901) stands a text that not every store can keep: with the character NUL,
 * or with half of one that takes two.
 */
export function unkeepable(value: unknown, pointer = ''): string[] {
  if (typeof value === 'string') return /[\0\p{Surrogate}]/u.test(value) ? [pointer] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => unkeepable(part, `${pointer}/${key}`))
}
