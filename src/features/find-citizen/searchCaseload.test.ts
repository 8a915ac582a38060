import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnValues, type CaseloadColumns } from '../../contract/caseload'
import { caseloadIndex } from './caseloadIndex'
import { facets, keyOf, none, valuesIn, type Facet } from './facets'
import { nameIndex } from './nameIndex'
import { orderCaseload, orders } from './orderCaseload'
import { searchCaseload, type Filters } from './searchCaseload'

const names = fc.array(
  fc.constantFrom('Åse', 'aage', 'Bo-Lindhøj', 'ÆRTE', 'a\u030Ase', 'Zenia', 'Bo', 'lind', 'ø'),
  { minLength: 1, maxLength: 3 },
)
const day = fc.integer({ min: 1, max: 28 }).map((at) => `1999-01-${String(at).padStart(2, '0')}`)
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })

/** One citizen, whatever the law would say of it. */
const someone = fc.record({
  name: names.map((parts) => parts.join(' ')),
  age: fc.integer({ min: 15, max: 70 }),
  municipality: fc.constantFrom('0999', '0998'),
  fund: maybe(fc.constantFrom('fund', 'other-fund')),
  benefit: maybe(fc.constantFrom(...columnValues.benefit)),
  targetGroup: maybe(fc.constantFrom(...columnValues.targetGroup)),
  party: maybe(fc.constantFrom(...columnValues.party)),
  dueBy: maybe(day),
  bookedOn: maybe(day),
  urgency: maybe(fc.constantFrom(...columnValues.urgency)),
  forms: fc.subarray([...columnValues.form]),
  exemptions: fc.subarray([...columnValues.exemption]),
  overdue: fc.subarray([...columnValues.party]),
  version: maybe(fc.constantFrom('first', 'second')),
  missed: fc.integer({ min: 0, max: 4 }),
  unlawful: fc.integer({ min: 0, max: 1 }),
  caseworker: maybe(fc.constantFrom('a', 'b', 'c')),
})
type Someone = typeof someone extends fc.Arbitrary<infer One> ? One : never

function columnsOf(people: readonly Someone[]): CaseloadColumns {
  const column = <T>(of: (one: Someone, row: number) => T) => people.map(of)
  const unsaid = column(() => null)
  return {
    id: column((_, row) => `c${row}`),
    name: column(({ name }) => name),
    maskedNumber: column(() => '710580-••••'),
    age: column(({ age }) => age),
    municipality: column(({ municipality }) => municipality),
    fund: column(({ fund }) => fund),
    benefit: column(({ benefit }) => benefit),
    targetGroup: column(({ targetGroup }) => targetGroup),
    party: column(({ party }) => party),
    partyUntil: unsaid,
    kind: unsaid,
    number: unsaid,
    heldBy: unsaid,
    dueBy: column(({ dueBy }) => dueBy),
    bookedOn: column(({ bookedOn }) => bookedOn),
    urgency: column(({ urgency }) => urgency),
    forms: column(({ forms }) => forms),
    exemptions: column(({ exemptions }) => exemptions),
    overdue: column(({ overdue }) => overdue),
    version: column(({ version }) => version),
    missed: column(({ missed }) => missed),
    unlawful: column(({ unlawful }) => unlawful),
    caseworker: column(({ caseworker }) => caseworker),
  }
}

const people = fc.array(someone, { maxLength: 40 }).map(columnsOf)
const all = (columns: CaseloadColumns) => Int32Array.from(columns.id, (_, row) => row)
const inOrderOfText = (_: Facet, keys: readonly string[]) => {
  const sorted = keys.toSorted()
  return keys.map((key) => sorted.indexOf(key))
}

/** Values somebody has, and one nobody has. */
const filters: fc.Arbitrary<Filters> = fc.dictionary(
  fc.constantFrom(...facets),
  fc.array(fc.constantFrom(none, 'unlawful', 'soon', 'physical', 'a', '0', '2', '30', 'nobody'), {
    maxLength: 3,
  }),
  { maxKeys: 3 },
)

function passes(columns: CaseloadColumns, row: number, chosen: Filters, but?: Facet): boolean {
  return facets.every((facet) => {
    const values = chosen[facet] ?? []
    if (values.length === 0 || facet === but) return true
    return valuesIn(keyOf[facet](columns, row)).some((value) => values.includes(value))
  })
}

describe('a caseload that is searched', () => {
  it('has whoever passes all that is chosen, in the order given', () => {
    fc.assert(
      fc.property(people, filters, (columns, chosen) => {
        const order = all(columns).toReversed()
        const { rows } = searchCaseload(caseloadIndex(columns), order, chosen, null, [])
        expect([...rows]).toEqual([...order].filter((row) => passes(columns, row, chosen)))
      }),
    )
  })

  it('counts what each value would leave, whatever is chosen under its own facet', () => {
    fc.assert(
      fc.property(people, filters, fc.constantFrom(...facets), (columns, chosen, facet) => {
        const index = caseloadIndex(columns)
        const counts = searchCaseload(index, all(columns), chosen, null, [facet]).counts.get(facet)
        for (const [value, count] of counts ?? []) {
          const only = { ...chosen, [facet]: [value] }
          const left = [...all(columns)].filter((row) => passes(columns, row, only))
          expect(count).toBe(left.length)
        }
        const values = [...all(columns)].flatMap((row) => valuesIn(keyOf[facet](columns, row)))
        expect([...(counts?.keys() ?? [])].toSorted()).toEqual([...new Set(values)].toSorted())
      }),
    )
  })
})

describe('a name', () => {
  it('is found by the beginnings of its parts, however it is spelt', () => {
    const partsOf = (text: string) =>
      text
        .normalize('NFC')
        .toLocaleLowerCase('da')
        .split(/[\s-]+/)
        .filter(Boolean)
    const typed = fc
      .array(fc.constantFrom('å', 'a', 'bo', 'LIND', 'lin', '-', 'æ', 'ase', 'x'), { maxLength: 3 })
      .map((words) => words.join(' '))
    fc.assert(
      fc.property(fc.array(names, { maxLength: 30 }), typed, (given, text) => {
        const list = given.map((parts) => parts.join(' '))
        const words = partsOf(text)
        const found = nameIndex(list).matching(text)
        const expected = list.map((name) =>
          words.every((word) => partsOf(name).some((part) => part.startsWith(word))) ? 1 : 0,
        )
        expect(found && [...found]).toEqual(words.length === 0 ? null : expected)
      }),
    )
  })
})

describe('an order', () => {
  it.each(orders)(
    'by %s has everybody once, and the other way round with equals as they were',
    (by) => {
      fc.assert(
        fc.property(people, (columns) => {
          const index = caseloadIndex(columns)
          const up = orderCaseload(index, { by, descending: false }, inOrderOfText)
          const down = orderCaseload(index, { by, descending: true }, inOrderOfText)
          expect([...up].toSorted((a, b) => a - b)).toEqual([...all(columns)])
          expect([...down].toSorted((a, b) => a - b)).toEqual([...all(columns)])
          if (by === 'name' || by === 'due') return
          const keys = (rows: Int32Array) =>
            [...rows].map((row) =>
              by === 'age' || by === 'missed'
                ? String(columns[by][row]).padStart(3)
                : keyOf[by](columns, row),
            )
          expect(keys(up)).toEqual(keys(up).toSorted())
          expect(keys(down)).toEqual(keys(up).toReversed())
          const equal = [...down].every(
            (row, at) =>
              at === 0 || keys(down)[at] !== keys(down)[at - 1] || row > (down[at - 1] ?? 0),
          )
          expect(equal).toBe(true)
        }),
        { numRuns: 40 },
      )
    },
  )

  it('of urgency has unlawful bookings first, then what is due, what is booked, and the rest', () => {
    const base: Omit<Someone, 'name'> = {
      age: 30,
      municipality: '0999',
      fund: null,
      benefit: null,
      targetGroup: null,
      party: null,
      dueBy: null,
      bookedOn: null,
      urgency: null,
      forms: [],
      exemptions: [],
      overdue: [],
      version: null,
      missed: 0,
      unlawful: 0,
      caseworker: null,
    }
    const columns = columnsOf([
      { ...base, name: 'nothing' },
      { ...base, name: 'booked later', dueBy: '1999-02-01', bookedOn: '1999-01-20' },
      { ...base, name: 'booked', dueBy: '1999-12-01', bookedOn: '1999-01-10' },
      { ...base, name: 'due later', dueBy: '1999-02-01' },
      { ...base, name: 'due', dueBy: '1999-01-31' },
      { ...base, name: 'unlawful', dueBy: '1999-03-01', bookedOn: '1999-01-09', unlawful: 1 },
    ])
    const rows = orderCaseload(
      caseloadIndex(columns),
      { by: 'due', descending: false },
      inOrderOfText,
    )
    expect([...rows].map((row) => columns.name[row])).toEqual([
      'unlawful',
      'due',
      'due later',
      'booked',
      'booked later',
      'nothing',
    ])
  })
})
