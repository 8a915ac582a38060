import i18next from 'i18next'
import { beforeAll, expect, it } from 'vitest'
import { overseeOffers } from '../../ui/texts/da/overseeOffers'
import { overviewTable } from './overviewTable'

const words = {
  group: () => '6.1',
  benefit: () => 'Dagpenge',
  plan: () => '',
  waiver: () => '',
  kind: () => '=praktik',
  period: () => 'fra i dag',
  status: () => 'I gang',
}
const row = {
  citizen: { id: 'c', name: '=HYPERLINK("x")' },
  maskedNumber: '610180-••••',
  benefit: null,
  group: null,
  state: 'near',
  dueBy: '1999-02-03',
  waivedBy: null,
  foreseenOn: null,
  offers: [
    {
      id: 'o',
      kind: 'mentor',
      from: '1999-01-01',
      to: null,
      status: 'granted',
      state: 'running',
    },
  ],
  caseworkerName: null,
} as const

beforeAll(async () => {
  await i18next.init({ lng: 'da', resources: { da: { translation: { overview: overseeOffers } } } })
})

it('has a heading for every cell, and nothing a spreadsheet would run', () => {
  const [headings = [], cells = []] = overviewTable([row], words, i18next.t)
  expect(cells).toHaveLength(headings.length)
  expect(cells[0]).toBe(`'=HYPERLINK("x")`)
  expect(cells[1]).toBe('610180-••••')
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
})
