import { readFileSync } from 'node:fs'
import { lawFiles } from './lawFiles'
import { type Literal, literals } from './literals'

/** One date or number of the law, and another in its place. */
export interface Moved {
  /** What the changed program compares with to know that it is this one. */
  readonly id: string
  readonly file: string
  readonly line: number
  readonly was: string
  readonly becomes: string
}

/** Every date of the law a day earlier and later, and every number one less and one more. */
export function movedLiterals(): Moved[] {
  return movableFiles().flatMap((file) =>
    movableIn(file, readFileSync(file, 'utf8')).flatMap(({ start, line, was, others }) =>
      others.map((becomes) => ({ id: movedId(file, start, becomes), file, line, was, becomes })),
    ),
  )
}

/** Not the arithmetic of the calendar itself, which is held against another library day by day. */
export function movableFiles(): string[] {
  return lawFiles().filter((file) => file !== 'src/law/calendarDate.ts')
}

/** All of the tables. Outside them 0 and 1 count places and steps, not what the law says. */
export function movableIn(file: string, text: string): Literal[] {
  const isTable = file.startsWith('src/law/rules/')
  return literals(file, text).filter(({ was }) => isTable || (was !== '0' && was !== '1'))
}

export function movedId(file: string, start: number, becomes: string): string {
  return `${file}:${start}:${becomes}`
}
