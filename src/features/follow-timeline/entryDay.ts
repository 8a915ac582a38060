import type { TimelineEntry } from '../../contract/timeline'

/** The day an entry stands under in a list: a requirement under the day it is due. */
export function entryDay({ kind, from, to }: TimelineEntry): string {
  return kind === 'requirement' ? (to ?? from) : from
}
