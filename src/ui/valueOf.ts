/** The value a word of the address stands for; undefined when it is none of them. */
export function valueOf<Value>(
  words: Readonly<Record<string, Value>>,
  word: string | null,
): Value | undefined {
  return word !== null && Object.hasOwn(words, word) ? words[word] : undefined
}
