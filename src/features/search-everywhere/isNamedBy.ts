/** Whether every word searched for begins some word of a text, small and large letters alike. */
export function isNamedBy(searched: string, text: string): boolean {
  const words = wordsOf(text)
  return wordsOf(searched).every((part) => words.some((word) => word.startsWith(part)))
}

function wordsOf(text: string): string[] {
  return text
    .toLocaleLowerCase('da')
    .split(/[^\p{L}\p{N}.]+/u)
    .filter((word) => word !== '')
}
