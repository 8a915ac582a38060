/** Whose page an address is; null where it is nobody’s. */
export function citizenInView(pathname: string): string | null {
  const id = /^\/borgere\/([^/]+)/.exec(pathname)?.[1]
  return id === undefined || id === 'ny' || id === 'importer' ? null : id
}
