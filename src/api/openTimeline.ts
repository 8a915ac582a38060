import type { openTimeline, EntryVersion } from '../contract/timeline'
import { dateOf, timeOf } from '../domain/instant'
import { notesOf } from '../domain/notesOf'
import type { EntryVersion as Kept } from '../domain/timeline/entryVersion'
import { timelineOf } from '../domain/timeline/timelineOf'
import type { TimelineEntry } from '../domain/timeline/timelineEntry'
import type { View } from '../store/store'
import type { Handler } from './asked'
import { doerName } from './doerName'
import { notFound } from './notFound'
import { ownCitizen } from './ownCitizen'

export const answerOpenTimeline: Handler<typeof openTimeline> = async (asked, view) => {
  const citizen = await ownCitizen(asked.params.citizenId, asked, view)
  if (citizen === null) return notFound()
  const { file } = citizen
  const { authority } = asked
  const opened = await view.selfBookingsOf(file.citizen.id)
  const { asOf, entries, rules } = timelineOf(citizen, {
    party: authority.kind,
    notes: notesOf(await view.notesOf(file.citizen.id), file, authority.id),
    selfBookings: opened.filter((row) => row.authority === authority.id),
  })
  const own = new Set(
    file.conversations.filter((talk) => talk.authority === authority.id).map(({ id }) => id),
  )
  const shown = await Promise.all(
    entries.map(async (entry) => ({
      ...entry,
      versions: await Promise.all(
        entry.versions.map((version) => versionView(version, tellsReason(entry, own), view)),
      ),
    })),
  )
  return { ok: true, body: { citizenId: file.citizen.id, asOf, entries: shown, rules } }
}

/** What another authority wrote about its own talk is not told. */
function tellsReason(entry: TimelineEntry, own: ReadonlySet<string>): boolean {
  return entry.kind !== 'talk' || own.has(entry.conversation)
}

async function versionView(
  { id, at, by, what, reason, changes }: Kept,
  tellReason: boolean,
  view: View,
): Promise<EntryVersion> {
  return {
    id,
    on: dateOf(at),
    at: timeOf(at),
    byName: await doerName(by, view),
    what,
    reason: tellReason ? reason : '',
    changes: await Promise.all(changes.map((change) => changeView(change, view))),
  }
}

/** People by their names, and moments as a day and a time. */
async function changeView(
  { fact, before, after }: Kept['changes'][number],
  view: View,
): Promise<EntryVersion['changes'][number]> {
  const said = async (value: typeof before) => {
    if (typeof value !== 'string') return value
    if (fact === 'caseworker') return doerName(value, view)
    return fact === 'start' || fact === 'end' ? `${dateOf(value)} ${timeOf(value)}` : value
  }
  return { fact, before: await said(before), after: await said(after) }
}
