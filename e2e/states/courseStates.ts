import type { Page } from '@playwright/test'
import { enter } from '../support/enter'
import { openCitizen } from '../support/openCitizen'
import { visit } from '../support/visit'
import type { ScreenState } from './screenState'

const monday = '2026-11-23T08:00:00Z'

const courseOf = (as: string, citizen: string) => async (page: Page) => {
  await enter(page, as, monday)
  await openCitizen(page, citizen)
  await page.getByRole('link', { name: 'Ret forløb' }).click()
  await page.getByRole('heading', { name: `Forløbet for ${citizen}` }).waitFor()
}

/** A citizen’s course, and what is corrected in it. */
export const courseStates: readonly ScreenState[] = [
  {
    name: 'course, running and ended',
    route: '/borgere/:citizenId/forloeb',
    arrange: courseOf('Finn Fyrlund', 'Sofus Skifter'),
  },
  {
    name: 'course, with changes',
    route: '/borgere/:citizenId/forloeb',
    arrange: async (page) => {
      await courseOf('Bo Birkevang', 'Liv Langtidssyg')(page)
      await page.getByRole('link', { name: /^Borgerens forventning/ }).click()
      await page.getByLabel('Dato', { exact: true }).fill('1.2.2027')
      await page.getByLabel('Begrundelse').fill('Ny lægeerklæring')
      await page.getByRole('button', { name: 'Gem' }).click()
      await page.getByText('Begrundelse: Ny lægeerklæring').waitFor()
    },
  },
  {
    name: 'a change of benefit with its effect, every reason open',
    route: '/borgere/:citizenId/forloeb/:deed',
    arrange: async (page) => {
      await courseOf('Finn Fyrlund', 'Frida Førstegang-Udeblev')(page)
      await page.getByRole('link', { name: /^Skift ydelse/ }).click()
      await page.getByLabel('Ydelse', { exact: true }).selectOption('Sygedagpenge')
      await page.getByLabel('Første dag').fill('24.11.2026')
      await page.getByText('Et nyt forløb begynder').waitFor()
      for (const why of await page.getByText('Hvorfor?').all()) await why.click()
    },
  },
  {
    name: 'a correction with errors',
    route: '/borgere/:citizenId/forloeb/:deed',
    arrange: async (page) => {
      await courseOf('Bo Birkevang', 'Viola Venter-Svar')(page)
      await page.getByRole('link', { name: /^Ret ydelse/ }).click()
      await page.getByLabel('Første dag').fill('i går')
      await page.getByRole('button', { name: 'Gem' }).click()
      await page.getByText('Datoen findes ikke.').waitFor()
    },
  },
  {
    name: 'an exemption the law refuses, its reason open',
    route: '/borgere/:citizenId/forloeb/:deed',
    arrange: async (page) => {
      await courseOf('Finn Fyrlund', 'Nora Nyledig')(page)
      await page.getByRole('link', { name: 'Fritag borgeren' }).click()
      await page.getByLabel('Fritagelse', { exact: true }).selectOption('Pause')
      await page.getByLabel('Grund', { exact: true }).fill('Har ikke gavn af samtaler lige nu')
      await page.getByLabel('Første dag').fill('30.11.2026')
      await page.getByText('Hvorfor?').click()
    },
  },
  {
    name: 'the end of an exemption, with errors',
    route: '/borgere/:citizenId/forloeb/:deed',
    arrange: async (page) => {
      await courseOf('Finn Fyrlund', 'Bodil Barsel-Snart')(page)
      await page.getByRole('link', { name: /^Afslut fritagelse/ }).click()
      await page.getByLabel('Sidste dag').fill('1.3.2027')
      await page.getByText('Den kan kun afkortes', { exact: false }).waitFor()
    },
  },
  {
    name: 'nothing to correct at the address',
    route: '/borgere/:citizenId/forloeb/:deed',
    arrange: async (page) => {
      await courseOf('Bo Birkevang', 'Viola Venter-Svar')(page)
      await visit(page, `${new URL(page.url()).pathname}/findes-ikke`)
      await page.getByRole('heading', { name: 'Det kan ikke rettes her' }).waitFor()
    },
  },
]
