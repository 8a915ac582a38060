import type { Conversation } from '../conversation'
import type { EntryVersion } from './entryVersion'
import { talkFacts } from './talkFacts'

/** Every such fact that differs; none of a talk that was not there before. */
export function talkChanges(
  before: Conversation | null,
  after: Conversation | null,
): EntryVersion['changes'] {
  if (before === null || after === null) return []
  return talkFacts
    .map((fact) => ({ fact, before: before[fact], after: after[fact] }))
    .filter((row) => row.before !== row.after)
}
