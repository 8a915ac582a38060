const collator = new Intl.Collator('da', { sensitivity: 'base', numeric: true })

/** Compares as a Danish directory does: æ, ø, å last, and aa as å. */
export function inDanishOrder(a: string, b: string): number {
  return collator.compare(a, b)
}
