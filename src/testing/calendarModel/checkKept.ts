import { expect } from 'vitest'
import { timeOf, dateOf } from '../../domain/instant'
import type { Conversation } from '../../domain/conversation'
import type { OpenedApi } from '../openApi'
import { citizens, meet, type CalendarModel, type ModelTalk } from './calendarModel'
import { clockTime } from './clockTime'

/** What is kept is what was acknowledged, never two at once, and the journal tells all of it. */
export async function checkKept(model: CalendarModel, { store, reports }: OpenedApi) {
  expect(reports).toEqual([])
  const active = model.talks.filter(({ status }) => status !== 'cancelled')
  const twice = active.filter((talk, index) =>
    active.slice(index + 1).some((other) => meet(talk, other)),
  )
  expect(twice).toEqual([])
  const files = await store.read((view) => view.citizenFiles(citizens))
  const kept = files.flatMap(({ conversations }) => conversations).filter(({ id }) => id !== 'past')
  expect(new Map(kept.map((talk) => [talk.id, told(talk)]))).toEqual(
    new Map(model.talks.map((talk) => [talk.id, believed(talk)])),
  )
  const journal = files.flatMap((file) => file.journal)
  expect(journal).toHaveLength(model.writes)
  for (const talk of kept) {
    const entries = journal.filter(({ subject }) => subject === talk.id)
    expect(entries.map(({ before }) => before)).toEqual([
      null,
      ...entries.slice(0, -1).map(({ after }) => after),
    ])
    expect(entries.at(-1)?.after).toEqual(talk)
  }
}

function told({ caseworker, start, end, meeting, status, version }: Conversation) {
  const place = meeting.kind === 'room' ? meeting.room : 'video'
  const when = `${dateOf(start)} ${timeOf(start)}–${timeOf(end)}`
  return { caseworker, when, place, status, version }
}

function believed({ holder, time, place, status, version }: ModelTalk) {
  const when = `${time.on} ${clockTime(time.from)}–${clockTime(time.to)}`
  return { caseworker: holder, when, place, status, version }
}
