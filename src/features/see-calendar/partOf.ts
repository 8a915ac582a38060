import type { Proposal } from './proposal'

/** Where a talk was dropped (`YYYY-MM-DD HH:MM:SS`), to the minute. */
export function partOf(start: string, end: string): Pick<Proposal, 'on' | 'at' | 'minutes'> {
  const minutes =
    (Date.parse(`${end.replace(' ', 'T')}Z`) - Date.parse(`${start.replace(' ', 'T')}Z`)) / 60_000
  return { on: start.slice(0, 10), at: start.slice(11, 16), minutes }
}
