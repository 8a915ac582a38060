import type { ReadArguments } from './readArguments'

/** What a command was told; or says what is wrong and how it is told, and ends the program. */
export function orExit<T>(read: ReadArguments<T>, usage: string): T {
  if (read.ok) return read.values
  console.error(`${read.because}\n${usage}`)
  process.exit(2)
}
