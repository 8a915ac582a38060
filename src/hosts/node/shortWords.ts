/** In characters: a sentence or two, as a caseworker has time for. */
const longest = 200

/**
 * What a receiver says of a refusal, on one line: of a problem document its detail or title, of
 * anything else the text, or the status when nothing is said. Civil registration numbers are left
 * out, as the words are shown and kept.
 */
export function shortWords(status: number, text: string): string {
  const words = (saidIn(text) ?? text)
    .replaceAll(/\d{6}[- ]?\d{4}/g, '…')
    .replaceAll(/\s+/g, ' ')
    .trim()
  if (words === '') return String(status)
  return words.length > longest ? `${words.slice(0, longest - 1)}…` : words
}

function saidIn(text: string): string | null {
  try {
    const said: unknown = JSON.parse(text)
    if (typeof said !== 'object' || said === null) return null
    if ('detail' in said && typeof said.detail === 'string') return said.detail
    return 'title' in said && typeof said.title === 'string' ? said.title : null
  } catch {
    return null
  }
}
