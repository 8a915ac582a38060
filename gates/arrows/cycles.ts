/** Each ring of files that import one another, once, as the way round. */
export function cycles(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const found: string[][] = []
  const done = new Set<string>()
  const way: string[] = []
  for (const file of imports.keys()) visit(file)
  return found

  function visit(file: string) {
    const before = way.indexOf(file)
    if (before >= 0) found.push([...way.slice(before), file])
    if (before >= 0 || done.has(file)) return
    way.push(file)
    for (const next of imports.get(file) ?? []) visit(next)
    way.pop()
    done.add(file)
  }
}
