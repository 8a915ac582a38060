import { parseSync } from 'oxc-parser'

/** The text of a source file with blanks where its comments stand, so that lines keep their place. */
export function withoutComments(file: string, text: string) {
  return parseSync(file, text).comments.reduce(
    (code, { start, end }) =>
      code.slice(0, start) + blank(code.slice(start, end)) + code.slice(end),
    text,
  )
}

function blank(comment: string) {
  return comment.replace(/[^\n]/g, ' ')
}
