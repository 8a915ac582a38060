import { enter } from '../support/enter'
import { visit } from '../support/visit'
import type { ScreenState } from './screenState'

const monday = '2026-11-23T08:00:00Z'

/** What can be reached from everywhere. */
export const everywhereStates: readonly ScreenState[] = [
  {
    name: 'shortcuts',
    route: '/genveje',
    arrange: async (page) => {
      await enter(page, 'Agnete Aabenhus', monday)
      await page.getByRole('button', { name: 'Agnete Aabenhus' }).click()
      await page.getByRole('link', { name: 'Genveje' }).click()
      await page.getByRole('heading', { name: 'Genveje', level: 1 }).waitFor()
    },
  },
  {
    name: 'no such page',
    route: '*',
    arrange: async (page) => {
      await enter(page, 'Finn Fyrlund', monday)
      await visit(page, '/findes-ikke')
      await page.getByRole('heading', { name: 'Siden findes ikke' }).waitFor()
    },
  },
]
