/** The most texts that get a name: a text with as many places as rows is another for every number. */
const most = 200

const names = new Map<string, string>()

/**
 * The name under which each connection keeps a statement it has read and planned before, so that it
 * need not do so again; undefined for a statement it is not to keep.
 */
export function statementName(text: string): string | undefined {
  const known = names.get(text)
  if (known !== undefined || names.size === most) return known
  const name = `statement_${names.size}`
  names.set(text, name)
  return name
}
