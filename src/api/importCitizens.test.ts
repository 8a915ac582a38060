import { describe, expect, it } from 'vitest'
import { openCourse } from '../contract/courseOperations'
import { importCitizens, previewImport } from '../contract/importOperations'
import { searchCitizens } from '../contract/firstOperations'
import { buildCitizenFile } from '../testing/buildCitizenFile'
import { buildSeed } from '../testing/buildSeed'
import { openApi, type OpenedApi } from '../testing/openApi'

const header = ['CPR-nummer', 'Navn', 'A-kasse', 'Ydelse', 'Målgruppe', 'Fra']
const good = ['710580-4321', 'Ærø Ågård', 'Prøvens A-kasse', 'Dagpenge', '6.1', '9-11-2026']

const known = buildCitizenFile({
  citizen: { municipality: '0998', civilRegistrationNumber: '660180-1006' },
})
const open = () => openApi({ now: '2026-11-23T08:00:00Z', seed: buildSeed([known]) })

const listOf = (cells: readonly (readonly string[])[], heading: readonly string[] = header) => ({
  header: [...heading],
  rows: cells.map((row, at) => ({ line: at + 2, cells: [...row] })),
})

async function faultsOf(list: ReturnType<typeof listOf>, as = 'caseworker') {
  return (await open().ask(previewImport, { as, body: list })).body.faults
}

async function total(api: OpenedApi) {
  const body = { text: '', order: 'name', limit: 1000 } as const
  return (await api.ask(searchCitizens, { body })).body.total
}

/** A thousand numbers nobody has, and nobody can have. */
const numbered = (at: number) => `7105${String(10 + (at % 90))}-${String(1000 + at)}`

describe('a list', () => {
  it('is read row by row, and nothing is kept before it is imported', async () => {
    const api = open()
    const { body } = await api.ask(previewImport, { body: listOf([good]) })
    expect(body).toEqual({
      rows: 1,
      faults: [],
      first: [
        {
          line: 2,
          name: 'Ærø Ågård',
          maskedNumber: '710580-••••',
          benefit: 'unemployment-benefit',
          targetGroup: '6.1',
          from: '2026-11-09',
        },
      ],
    })
    expect(await total(api)).toBe(0)
  })

  it('is imported whole, each citizen with a line in the journal', async () => {
    const api = open()
    const answer = await api.ask(importCitizens, {
      body: listOf([good, ['610190-1111', 'Bo Bø', '', '', '', '']]),
    })
    expect([answer.status, answer.body]).toEqual([201, { added: 2 }])
    const { body: found } = await api.ask(searchCitizens, {
      body: { text: 'Ærø', order: 'name', limit: 10 },
    })
    const citizenId = found.rows[0]?.id ?? ''
    const { body: course } = await api.ask(openCourse, { params: { citizenId } })
    expect(course.journal.map(({ what, byName }) => [what, byName])).toEqual([
      ['citizen-imported', 'Sara Sagsbehandler'],
    ])
    expect(course.fund?.name).toBe('Prøvens A-kasse')
  })

  it('with one bad row is not imported at all', async () => {
    const api = open()
    const answer = await api.ask(importCitizens, {
      body: listOf([good, ['610190-1111', '', '', '', '', '']]),
    })
    expect(answer.kind).toBe('422 invalid')
    expect(answer.problem.errors).toEqual([{ pointer: '/rows/1', code: 'required' }])
    expect(await total(api)).toBe(0)
  })

  it('sent twice with one request id is imported once', async () => {
    const api = open()
    const question = { body: listOf([good]), requestId: 'same-request' }
    const [first, second] = [
      await api.ask(importCitizens, question),
      await api.ask(importCitizens, question),
    ]
    expect([second.status, second.text]).toEqual([201, first.text])
    expect(await total(api)).toBe(1)
  })

  it('of a thousand is imported', async () => {
    const api = open()
    const rows = Array.from({ length: 1000 }, (_, at) => [numbered(at), `Borger ${at}`])
    const list = listOf(rows, ['CPR-nummer', 'Navn'])
    expect((await api.ask(importCitizens, { body: list })).body.added).toBe(1000)
    expect(await total(api)).toBe(1000)
  })

  it('of an adviser belongs to the fund, in the municipality it says', async () => {
    const list = listOf([['710580-4321', 'Ane', 'Andetsteds']], ['CPR', 'Navn', 'Kommune'])
    expect(await faultsOf(list, 'adviser')).toEqual([])
    const without = listOf([['710580-4321', 'Ane']], ['CPR', 'Navn'])
    expect(await faultsOf(without, 'adviser')).toEqual([
      { line: 2, column: 'Kommune', code: 'required' },
    ])
  })
})

describe('a row is told with its line and column', () => {
  it.each([
    ['CPR-nummer', 'rod', 'invalid-number'],
    ['CPR-nummer', '', 'required'],
    ['CPR-nummer', '660180-1006', 'number-known'],
    ['Navn', ' ', 'required'],
    ['Navn', 'x'.repeat(201), 'too-long'],
    ['A-kasse', 'Ingen kender den', 'unknown-fund'],
    ['Ydelse', 'Lommepenge', 'unknown-benefit'],
    ['Målgruppe', '7.1', 'unknown-group'],
    ['Målgruppe', '6.2', 'group-does-not-fit'],
    ['Fra', '31-02-2026', 'invalid-date'],
    ['Fra', 'i går', 'invalid-date'],
    ['Fra', '', 'required'],
    ['Fra', '1-1-1979', 'before-birth'],
    ['Fra', '1-1-2030', 'law-unknown'],
  ])('%s "%s" is %s', async (column, cell, code) => {
    const bad = good.map((said, at) => (header[at] === column ? cell : said))
    const fine = good.with(0, '610190-1111')
    expect(await faultsOf(listOf([fine, bad]))).toEqual([{ line: 3, column, code }])
  })

  it('every bad cell of every bad row, in order of line', async () => {
    const faults = await faultsOf(listOf([good.with(1, '').with(5, 'x'), good.with(0, 'x')]))
    expect(faults.map(({ line, column }) => `${line} ${column}`)).toEqual([
      '2 Fra',
      '2 Navn',
      '3 CPR-nummer',
    ])
  })

  it('a number that stands twice in the list, however it is written', async () => {
    expect(await faultsOf(listOf([good, good.with(0, '7105804321')]))).toEqual([
      { line: 3, column: 'CPR-nummer', code: 'number-twice' },
    ])
  })

  it('a row with more cells than there are headings', async () => {
    expect(await faultsOf(listOf([[...good, '', 'mere']]))).toEqual([
      { line: 2, column: null, code: 'too-many-cells' },
    ])
    expect(await faultsOf(listOf([[...good, '', ' ']]))).toEqual([])
  })

  it('somebody of another place', async () => {
    const list = listOf([['710580-4321', 'Ane', '0998']], ['CPR', 'Navn', 'Kommune'])
    expect(await faultsOf(list)).toEqual([{ line: 2, column: 'Kommune', code: 'not-yours' }])
  })

  it.each(['9-11-2026', '09.11.2026', '9/11/2026', '2026-11-09', ' 9-11-2026 '])(
    'a day may be written %s',
    async (day) => {
      expect(await faultsOf(listOf([good.with(5, day)]))).toEqual([])
    },
  )

  it.each([
    ['6,1', 'Dagpenge'],
    ['', 'DAGPENGE'],
  ])('a group may be written "%s"', async (group, benefit) => {
    expect(await faultsOf(listOf([good.with(3, benefit).with(4, group)]))).toEqual([])
  })

  it('what looks like a formula is a text like any other', async () => {
    const { body } = await open().ask(previewImport, {
      body: listOf([good.with(1, '=HYPERLINK("x")')]),
    })
    expect(body.first.map(({ name }) => name)).toEqual(['=HYPERLINK("x")'])
  })
})

describe('a list that is none', () => {
  it.each([
    ['empty', listOf([], []), ['missing-column CPR-nummer', 'missing-column Navn']],
    ['headings only', listOf([]), ['no-rows null']],
    [
      'an unknown column',
      listOf([good], ['CPR-nummer', 'Navn', 'Skostørrelse']),
      ['unknown-column Skostørrelse'],
    ],
    ['a column twice', listOf([good], ['CPR', 'Navn', 'CPR-nummer']), ['column-twice CPR-nummer']],
    ['a column missing', listOf([good], ['Navn']), ['missing-column CPR-nummer']],
  ])('%s', async (_, list, expected) => {
    const faults = await faultsOf(list)
    expect(faults.map(({ code, column }) => `${code} ${column}`)).toEqual(expected)
    expect(faults.every(({ line }) => line === 1)).toBe(true)
  })

  it('is refused with more rows than can be imported at once', async () => {
    const list = listOf(Array.from({ length: 5001 }, () => ['x']))
    const answer = await open().ask(previewImport, { body: list })
    expect(answer.problem.errors).toEqual([{ pointer: '/rows', code: 'too-many-rows' }])
  })

  it('may be larger than any other body, and has a limit of its own', async () => {
    const rows = (count: number) => listOf(Array.from({ length: count }, () => ['x'.repeat(1900)]))
    expect((await open().ask(previewImport, { body: rows(100) })).status).toBe(200)
    expect((await open().ask(previewImport, { body: rows(1200) })).kind).toBe('413 body-too-large')
  })
})
