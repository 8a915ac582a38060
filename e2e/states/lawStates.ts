import type { Page } from '@playwright/test'
import { enter } from '../support/enter'
import { visit } from '../support/visit'
import { adviserWith } from './adviserWith'
import type { ScreenState } from './screenState'

const monday = '2026-11-23T08:00:00Z'

const ruleBookAt = (address: string, title: string) => async (page: Page) => {
  await enter(page, 'Bo Birkevang', monday)
  await visit(page, address)
  await page.getByRole('heading', { name: title, level: 1 }).waitFor()
  await page.locator('.mantine-Skeleton-root').first().waitFor({ state: 'detached' })
}

const reformAt = (address: string) => async (page: Page) => {
  await enter(page, 'Bo Birkevang', monday)
  await visit(page, address)
  await page.getByText(/ berøres /).waitFor()
}

/** The rule book, a reform, and what another law would say. */
export const lawStates: readonly ScreenState[] = [
  {
    name: 'rule book',
    route: '/regelbog',
    arrange: ruleBookAt('/regelbog', 'Regelbog'),
  },
  {
    name: 'rule book, as announced, none found',
    route: '/regelbog',
    arrange: async (page) => {
      await ruleBookAt('/regelbog?grundlag=annonceret&dato=2026-03-02', 'Regelbog')(page)
      await page.getByLabel('Søg i reglerne').fill('findes slet ikke')
      await page.getByText('Ingen regler passer.').waitFor()
    },
  },
  {
    name: 'rule book, a day the law is not known for',
    route: '/regelbog',
    arrange: async (page) => {
      await enter(page, 'Bo Birkevang', monday)
      await visit(page, '/regelbog?dato=2018-12-31')
      await page.getByText('Loven kendes ikke for den dag. Vælg en anden.').waitFor()
    },
  },
  {
    name: 'rule with versions, contradictions and a reading',
    route: '/regelbog/:ruleId',
    arrange: ruleBookAt('/regelbog/contact.further.2026', 'Én samtale længere fra arbejdsmarkedet'),
  },
  {
    name: 'rule that is expected to end',
    route: '/regelbog/:ruleId',
    arrange: ruleBookAt('/regelbog/education-order', 'Uddannelsespålæg'),
  },
  {
    name: 'rule that does not exist',
    route: '/regelbog/:ruleId',
    arrange: ruleBookAt('/regelbog/findes-ikke', 'Reglen findes ikke'),
  },
  {
    name: 'what changes until the next reform',
    route: '/regelbog/aendringer',
    arrange: ruleBookAt('/regelbog/aendringer?fra=2024-01-01', 'Hvad ændrer sig'),
  },
  {
    name: 'what changes, days the wrong way round',
    route: '/regelbog/aendringer',
    arrange: async (page) => {
      await enter(page, 'Bo Birkevang', monday)
      await visit(page, '/regelbog/aendringer?fra=2026-07-01&til=2026-06-30')
      await page.getByText('Den sidste dag skal være efter den første.').waitFor()
    },
  },
  {
    name: 'reform in sight, every reason open',
    route: '/reform',
    arrange: async (page) => {
      await reformAt('/reform?dato=2026-07-01')(page)
      for (const why of await page.getByText('Hvorfor?').all()) await why.click()
    },
  },
  {
    name: 'reform in sight, expected, more shown',
    route: '/reform',
    arrange: async (page) => {
      await reformAt('/reform')(page)
      await page.getByRole('button', { name: /^Vis 60 flere: 6\.1/ }).click()
    },
  },
  {
    name: 'reform in sight, nobody affected',
    route: '/reform',
    arrange: reformAt('/reform?dato=2019-03-01&grundlag=annonceret'),
  },
  {
    name: 'reform in sight, a day the law is not known for',
    route: '/reform',
    arrange: async (page) => {
      await enter(page, 'Bo Birkevang', monday)
      await visit(page, '/reform?dato=2019-01-01')
      await page.getByText('Loven kendes ikke for den dag. Vælg en anden.').waitFor()
    },
  },
  {
    name: 'reform in sight, a part of it answered',
    route: '/reform',
    arrange: async (page) => {
      await enter(page, 'Bo Birkevang', monday)
      await visit(page, '/reform?fault=slow')
      await page.getByText(/^Har set på \d+ af 600 borgere/).waitFor()
    },
  },
  {
    name: 'reform in sight, no answer',
    route: '/reform',
    staged: true,
    arrange: async (page) => {
      await enter(page, 'Bo Birkevang', monday)
      await visit(page, '/reform?fault=refused')
      await page.getByRole('alert', { name: 'Noget gik galt' }).waitFor()
    },
  },
  {
    name: 'standing, with everything that does not apply',
    route: '/borgere/:citizenId/rettigheder',
    arrange: async (page) => {
      await adviserWith('Nora Nyledig')(page)
      await page.getByRole('link', { name: 'Pligter og rettigheder' }).click()
      for (const more of await page.getByText(/^Vis \d+ .* ikke gælder$/).all()) await more.click()
      await page.getByText('Hvorfor?').first().click()
    },
  },
  {
    name: 'other law, the five groups',
    route: '/borgere/:citizenId/anden-lov',
    arrange: async (page) => {
      await adviserWith('Nora Nyledig')(page)
      await page.getByRole('link', { name: 'Anden lov' }).click()
      await page.getByText('Anderledes').first().waitFor()
    },
  },
  {
    name: 'other law, a day the law is not known for',
    route: '/borgere/:citizenId/anden-lov',
    arrange: async (page) => {
      await adviserWith('Nora Nyledig')(page)
      await visit(page, `${new URL(page.url()).pathname}/anden-lov?dato=2018-12-31`)
      await page.getByText('Loven kendes ikke for den dag. Vælg en anden.').waitFor()
    },
  },
]
