import { enter } from '../support/enter'
import { openCitizen } from '../support/openCitizen'
import { adviserWith } from './adviserWith'
import { caseworkerWith } from './caseworkerWith'
import type { ScreenState } from './screenState'

const monday = '2026-11-23T08:00:00Z'

/** The timeline, on the screen and on paper, and the notes in it. */
export const timelineStates: readonly ScreenState[] = [
  {
    name: 'timeline drawn, an entry open with its reason',
    route: '/borgere/:citizenId',
    arrange: async (page) => {
      await adviserWith('Frida Førstegang-Udeblev')(page)
      await page.getByRole('link', { name: /^Åbn: Jobsamtale, video/ }).click()
      const panel = page.getByRole('region', { name: 'Jobsamtale, video' })
      await panel.getByText('Hvorfor?').first().click()
      await page.getByText('Tegnforklaring').click()
      await page.getByRole('application').press('ArrowRight')
    },
  },
  {
    name: 'timeline as a list alone',
    route: '/borgere/:citizenId',
    arrange: async (page) => {
      await adviserWith('Frida Førstegang-Udeblev')(page)
      await page.getByRole('button', { name: 'Kun liste' }).click()
      await page.getByRole('application').waitFor({ state: 'detached' })
    },
  },
  {
    name: 'timeline filtered to nothing',
    route: '/borgere/:citizenId',
    arrange: async (page) => {
      await adviserWith('Nora Nyledig')(page)
      await page.getByLabel('Søg i tidslinjen').fill('findes slet ikke')
      await page.getByText('Ingen hændelser passer').waitFor()
    },
  },
  {
    name: 'timeline of a long course, all of it',
    route: '/borgere/:citizenId',
    arrange: async (page) => {
      await enter(page, 'Agnete Aabenhus', monday)
      await openCitizen(page, 'Inger Egedal')
      await page.getByRole('button', { name: 'Alt', exact: true }).click()
      await page.getByText('45 af 45 hændelser').waitFor()
    },
  },
  {
    name: 'a course on paper, with everything',
    route: '/borgere/:citizenId/udskrift',
    arrange: async (page) => {
      await caseworkerWith('Sofus Skifter')(page)
      await page.getByRole('link', { name: 'Udskriv', exact: true }).click()
      await page.getByRole('checkbox', { name: 'Hvem har gjort hvad' }).check()
      await page.getByRole('table', { name: 'Krav' }).waitFor()
    },
  },
  {
    name: 'a course on paper, with nothing in what is chosen',
    route: '/borgere/:citizenId/udskrift',
    arrange: async (page) => {
      await caseworkerWith('Sofus Skifter')(page)
      await page.getByRole('link', { name: 'Udskriv', exact: true }).click()
      for (const part of ['Ydelse', 'Målgruppe', 'Ansvarlig', 'Krav', 'Samtaler', 'Loven']) {
        const box = page.getByRole('checkbox', { name: part, exact: true })
        if ((await box.count()) > 0) await box.uncheck()
      }
    },
  },
  {
    name: 'notes, none yet and with errors',
    route: '/borgere/:citizenId/notater',
    arrange: async (page) => {
      await caseworkerWith('Sofus Skifter')(page)
      await page.getByRole('link', { name: 'Notater' }).click()
      await page.getByLabel('Følg op den (kan udelades)').fill('i morgen')
      await page.getByRole('button', { name: 'Gem notatet' }).click()
      await page.getByText('Skal udfyldes.').first().waitFor()
    },
  },
  {
    name: 'notes, to be followed up and settled, one being changed',
    route: '/borgere/:citizenId/notater',
    arrange: async (page) => {
      await caseworkerWith('Sofus Skifter')(page)
      await page.getByRole('link', { name: 'Notater' }).click()
      for (const text of ['Ringer, når kurset er valgt', `Langt notat ${'x'.repeat(200)}`]) {
        await page.getByLabel('Notat', { exact: true }).fill(text)
        await page.getByLabel('Følg op den (kan udelades)').fill('23.11.2026')
        await page.getByRole('button', { name: 'Gem notatet' }).click()
        await page.getByRole('listitem').filter({ hasText: text }).waitFor()
      }
      await page.getByRole('button', { name: 'Fulgt op: Ringer, når kurset er valgt' }).click()
      await page.getByRole('button', { name: /^Tag op igen/ }).waitFor()
      await page.getByRole('button', { name: /^Ret opfølgningen/ }).click()
    },
  },
]
