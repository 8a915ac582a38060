import type { Page } from '@playwright/test'
import { enter } from '../support/enter'
import { visit } from '../support/visit'
import type { ScreenState } from './screenState'

const monday = '2026-11-23T08:00:00Z'

const planAt = (as: string, address: string, button: RegExp) => async (page: Page) => {
  await enter(page, as, monday)
  await visit(page, address)
  await page.getByRole('button', { name: button }).waitFor()
  // The drawn calendar comes with code of its own, after the list.
  await page.locator('[class*=ViewInner]').waitFor()
}

/** The talks of a week, planned together. */
export const planWeekStates: readonly ScreenState[] = [
  {
    name: 'plan, proposed',
    route: '/uge',
    arrange: planAt('Agnete Aabenhus', '/uge?periode=denne', /^Book alle /),
  },
  {
    name: 'plan, proposed, in English',
    route: '/uge',
    english: true,
    arrange: async (page) => {
      await planAt('Hjalte Havblik', '/uge?periode=fire', /^Book alle /)(page)
      await page.getByRole('button', { name: 'English' }).click()
      await page.getByRole('heading', { name: 'Plan my week', level: 1 }).waitFor()
    },
  },
  {
    name: 'plan, booked',
    route: '/uge',
    arrange: async (page) => {
      await planAt('Gry Grønneklit', '/uge', /^Book alle /)(page)
      await page.getByRole('button', { name: /^Book alle / }).click()
      await page.getByText('3 af 3 er booket.').waitFor()
    },
  },
  {
    name: 'plan, nothing due',
    route: '/uge',
    arrange: async (page) => {
      await planAt('Gry Grønneklit', '/uge', /^Book alle /)(page)
      await page.getByRole('button', { name: /^Book alle / }).click()
      await page.getByText('3 af 3 er booket.').waitFor()
      await visit(page, '/uge')
      await page.getByText('Ingen af dine borgere mangler en samtale i perioden.').waitFor()
    },
  },
  {
    name: 'plan, without a time',
    route: '/uge',
    arrange: async (page) => {
      await enter(page, 'Cecilie Cirkel', monday)
      await visit(page, '/uge?periode=naeste')
      await page.getByRole('region', { name: 'Uden tid' }).waitFor()
    },
  },
  {
    name: 'plan, on its way',
    route: '/uge',
    staged: true,
    arrange: async (page) => {
      await enter(page, 'Gry Grønneklit', monday)
      await visit(page, '/uge?fault=stall')
      await page.getByRole('heading', { name: 'Henter …' }).waitFor({ state: 'attached' })
    },
  },
  {
    name: 'plan, no answer',
    route: '/uge',
    staged: true,
    arrange: async (page) => {
      await enter(page, 'Gry Grønneklit', monday)
      await visit(page, '/uge?fault=refused')
      await page.getByRole('alert', { name: 'Noget gik galt' }).waitFor()
    },
  },
]
