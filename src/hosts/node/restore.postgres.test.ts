import { expect, it, onTestFinished } from 'vitest'
import { demonstrationMunicipality } from '../../demonstration/demonstrationMunicipality'
import { emptyDatabase, freshDatabase } from '../../testing/freshDatabase'
import { rememberedAnswer } from '../../testing/rememberedAnswer'
import { add, nine, talkAtNine } from '../../testing/storeDeeds'
import { backUp } from '../../store/postgres/backUp'
import { migrate } from '../../store/postgres/migrate'
import { migrations } from '../../store/postgres/migrations'
import { postgresStore } from '../../store/postgres/postgresStore'
import { restore } from '../../store/postgres/restore'
import { seedFirstSchema } from '../../testing/seedFirstSchema'

const town = demonstrationMunicipality('2026-11-23', 40)
const [someone] = town.citizenFiles
const week = { 1: [{ from: '08:00', to: '12:00' }] }

async function open(url: string) {
  const { store, close } = await postgresStore({ url })
  onTestFinished(close)
  return store
}

async function linesOf(url: string): Promise<string[]> {
  const lines: string[] = []
  for await (const line of backUp(url)) lines.push(line)
  return lines
}

async function* given(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines
}

/** A town in which somebody has typed and saved something. */
async function livedIn(): Promise<string> {
  const url = await freshDatabase(town)
  const store = await open(url)
  await store.write(async (draft) => {
    await draft.remember('person request', rememberedAnswer)
    const typed = { person: 'person', form: 'form', requestId: 'request-2', at: nine }
    await draft.keepFormDraft({ ...typed, content: '"æøå" \\ 🙂' })
    if (someone) await draft.replaceAssigned(someone.citizen.id, { 'job-centre': 'somebody' })
  })
  return url
}

it('what was backed up is there again, and nothing of what came after', async () => {
  const url = await livedIn()
  const lines = await linesOf(url)
  const citizen = someone?.citizen.id ?? ''
  await add(await open(url), talkAtNine({ citizen, authority: town.authorities[0]?.id ?? '' }))
  const other = await emptyDatabase()
  await restore(other, given(lines))
  expect(await linesOf(other)).toEqual(lines)
  expect(await linesOf(url)).not.toEqual(lines)

  const store = await open(other)
  const ids = town.citizenFiles.map((file) => file.citizen.id)
  const files = await store.read((view) => view.citizenFiles(ids))
  expect(new Set(files)).toEqual(
    new Set(
      town.citizenFiles.map((file) =>
        file === someone ? { ...file, assigned: { 'job-centre': 'somebody' } } : file,
      ),
    ),
  )
  const talk = town.citizenFiles
    .flatMap((file) => file.conversations)
    .find((one) => one.status === 'booked')
  expect(talk && (await add(store, { ...talk, id: 'again' }))).toMatchObject({
    because: 'occupied',
  })
})

type Row = Readonly<Record<string, unknown>>

const rowsOf = (line: string): readonly Row[] => {
  const read: { readonly rows: readonly Row[] } = JSON.parse(line)
  return read.rows
}

/** A talk of the first version as this one has it: held as it was booked, and nothing agreed. */
function talkLater(row: Row): Row {
  const { outcome, status, form, wish, meeting } = row
  const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
  const called = isObject(meeting) && 'kind' in meeting && meeting.kind === 'number'
  const heldIn = status === 'held' ? form : null
  return {
    ...row,
    accepted: null,
    participants: [],
    guest: null,
    moves: [],
    outcome: isObject(outcome)
      ? { ...outcome, form: heldIn, agreements: [], afterwards: null, absence: null }
      : null,
    wish: wish === null ? null : { form: wish, on: null, by: null },
    meeting: called ? { ...meeting, caller: 'authority' } : meeting,
  }
}

it('a backup of an earlier version is brought in as it was, and then forward', async () => {
  const url = await emptyDatabase()
  await migrate(url, migrations.slice(0, 1))
  await seedFirstSchema(url, town, week)
  const other = await emptyDatabase()
  await restore(other, given(await linesOf(url)))
  const [head, ...after] = await linesOf(other)
  expect(head).toContain(migrations.at(-1)?.name)
  const of = (lines: readonly string[], table: string) =>
    lines.filter((line) => line.startsWith(`{"table":"${table}"`))
  const before = await linesOf(url)
  // What a later version says of a row that an earlier one did not.
  const later: Readonly<Record<string, (row: Row) => Row>> = {
    citizens: (row) => ({ ...row, ordinary_hours: [], assigned: null, providers: null }),
    conversations: talkLater,
    rooms: (row) => row,
  }
  for (const [table, said] of Object.entries(later)) {
    const rows = of(before, table).flatMap(rowsOf)
    expect(rows.length).toBeGreaterThan(0)
    expect(of(after, table).flatMap(rowsOf)).toEqual(rows.map(said))
  }
  const [hours = ''] = of(after, 'availabilities')
  expect(JSON.parse(hours)).toMatchObject({ rows: town.people.map(() => ({ week })) })
})

it.each([
  ['is cut short', (lines: string[]) => lines.slice(0, -1), 'cut short'],
  ['lacks lines', (lines: string[]) => lines.toSpliced(-2, 1), 'lacks lines'],
  ['is none', () => ['{}\n'], 'no backup'],
  [
    'is a newer program’s',
    ([, ...lines]: string[]) => ['{"rettidig":"backup","migrations":["later"]}\n', ...lines],
    'newer program',
  ],
])('a backup that %s leaves the database empty', async (_, broken, because) => {
  const lines = await linesOf(await freshDatabase(town))
  const other = await emptyDatabase('migrated')
  await expect(restore(other, given(broken(lines)))).rejects.toThrow(because)
  expect((await linesOf(other)).slice(1)).toEqual(['{"end":0}\n'])
})

it('a database that has something in it is left as it is', async () => {
  const url = await livedIn()
  const before = await linesOf(url)
  await expect(restore(url, given(before))).rejects.toThrow('something in the database')
  expect(await linesOf(url)).toEqual(before)
})
