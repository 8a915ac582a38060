import type { Requirement } from '../../law/assessment'
import type { Conversation } from '../conversation'
import { dateOf, timeOf } from '../instant'
import type { JournalEntry } from '../journalEntry'
import { entryVersion } from './entryVersion'
import type { ProcessRequirement } from './processRequirements'
import { talkChanges } from './talkChanges'
import { isTalkEntry } from './talkDeed'
import type { TimelineEntry } from './timelineEntry'

/**
 * The talks, and where each was to be before it was moved. A talk counts when it fills a requirement,
 * and rests on what asks for it.
 */
export function talkEntries(
  talks: readonly Conversation[],
  journal: readonly JournalEntry[],
  required: readonly ProcessRequirement[],
): TimelineEntry[] {
  const filled = new Map(required.map(({ requirement }) => [requirement.conversation, requirement]))
  const lines = new Map<string, JournalEntry[]>()
  for (const entry of journal)
    lines.set(entry.subject, [...(lines.get(entry.subject) ?? []), entry])
  return talks.flatMap((talk) => [
    talkEntry(talk, lines.get(talk.id) ?? [], filled.get(talk.id) ?? null),
    ...movedEntries(talk),
  ])
}

function talkEntry(
  { id, kind, form, party, status, start }: Conversation,
  journal: readonly JournalEntry[],
  filled: Requirement | null,
): TimelineEntry {
  const on = dateOf(start)
  const restedOn = journal.findLast((entry) => entry.restedOn !== null)?.restedOn
  return {
    id: `talk-${id}`,
    kind: 'talk',
    from: on,
    to: on,
    party,
    counts: filled !== null,
    derived: false,
    why: filled?.why ?? null,
    rules: [...new Set([...(filled?.rules ?? []), ...(restedOn?.rules ?? [])])],
    versions: journal
      .filter(isTalkEntry)
      .toReversed()
      .map((entry) => entryVersion(entry, talkChanges(entry.before, entry.after))),
    conversation: id,
    talk: kind,
    form,
    status,
    at: timeOf(start),
  }
}

function movedEntries({ id, kind, party, start, moves }: Conversation): TimelineEntry[] {
  return moves.map((move, index) => {
    const on = dateOf(move.start)
    return {
      id: `moved-${id}-${index + 1}`,
      kind: 'moved',
      from: on,
      to: on,
      party,
      counts: false,
      derived: false,
      why: null,
      rules: [],
      versions: [],
      conversation: id,
      talk: kind,
      at: timeOf(move.start),
      movedTo: dateOf(moves[index + 1]?.start ?? start),
    }
  })
}
