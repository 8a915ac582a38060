import { relative, sep } from 'node:path'
import type { Plugin } from 'vite'
import { movableFiles, movableIn, movedId } from './movedLiterals'

/** Writes each date and number of the law so that it is another when `globalThis.moved` asks for that. */
export function writeOthers(): Plugin {
  const files = movableFiles()
  return {
    name: 'write-others',
    enforce: 'pre',
    transform(text, id) {
      const file = relative(process.cwd(), id).split(sep).join('/')
      return files.includes(file) ? withOthers(file, text) : undefined
    },
  }
}

function withOthers(file: string, text: string): string {
  let written = text
  for (const { start, end, was, others } of movableIn(file, text).toReversed()) {
    const choices = others.map(
      (other) =>
        `globalThis.moved === ${JSON.stringify(movedId(file, start, other))} ? ${other} : `,
    )
    written = `${written.slice(0, start)}(${choices.join('')}${was})${written.slice(end)}`
  }
  return written
}
