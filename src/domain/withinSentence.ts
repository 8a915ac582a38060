import type { Text } from '../law/text'

/** A name as it stands within a sentence; abbreviations keep their capitals. */
export function withinSentence({ da, en }: Text): Text {
  const lower = (text: string) =>
    /^[A-ZÆØÅ]{2}/.test(text) ? text : text.charAt(0).toLocaleLowerCase('da') + text.slice(1)
  return { da: lower(da), en: lower(en) }
}
