/**
 * Compares by a text of each row, character by character: the same order on every machine, in every
 * language and in every store.
 */
export function inOrderOf<T>(textOf: (row: T) => string): (one: T, other: T) => number {
  return (one, other) => {
    const [a, b] = [textOf(one), textOf(other)]
    return a < b ? -1 : a > b ? 1 : 0
  }
}
