import type { Page } from '@playwright/test'
import { enter } from '../support/enter'
import { openCitizen } from '../support/openCitizen'
import type { ScreenState } from './screenState'

const route = '/borgere/:citizenId/plan'

async function openPlan(page: Page, as: string, citizen: string): Promise<void> {
  await enter(page, as, '2026-11-23T08:00:00Z')
  await openCitizen(page, citizen)
  await page.getByRole('link', { name: 'Planlæg tilbud' }).click()
  await page.getByRole('button', { name: 'Vælg Virksomhedspraktik' }).waitFor()
}

async function placement(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Vælg Virksomhedspraktik' }).click()
  await page.getByLabel('Jobmål').fill('Butiksassistent med et meget langt jobmål i detailhandlen')
}

async function saved(page: Page): Promise<void> {
  await page.getByText('Planen er gemt').first().waitFor()
}

/** The plan of offers: empty, with an offer, and with what can be wrong with one. */
export const planOffersStates: readonly ScreenState[] = [
  {
    name: 'plan of offers, empty, with the reasons of a kind',
    route,
    arrange: async (page) => {
      await openPlan(page, 'Bo Birkevang', 'Jonas Jobparat')
      await page
        .getByRole('listitem')
        .filter({ hasText: 'Jobrotation' })
        .getByText('Hvorfor?')
        .click()
    },
  },
  {
    name: 'plan of offers, a new one with what it would do',
    route,
    arrange: async (page) => {
      await openPlan(page, 'Bo Birkevang', 'Jonas Jobparat')
      await placement(page)
      await page.getByRole('table', { name: 'Hvad sker der med kravet?' }).waitFor()
    },
  },
  {
    name: 'plan of offers, a new one that is too long and cannot be saved',
    route,
    arrange: async (page) => {
      await openPlan(page, 'Bo Birkevang', 'Jonas Jobparat')
      await placement(page)
      await page.getByLabel('Sidste dag').fill('31.12.2027')
      await page.getByRole('button', { name: 'Læg i planen' }).click()
      await page.getByRole('alert').waitFor()
    },
  },
  {
    name: 'plan of offers, two offers, hours and what was done',
    route,
    arrange: async (page) => {
      await openPlan(page, 'Bo Birkevang', 'Jonas Jobparat')
      await placement(page)
      await page.getByRole('button', { name: 'Læg i planen' }).click()
      await saved(page)
      await page.getByRole('button', { name: 'Vælg Øvrig vejledning og opkvalificering' }).click()
      await page.getByRole('button', { name: 'Læg i planen' }).click()
      await page.getByRole('rowheader', { name: /^Øvrig vejledning/ }).waitFor()
      await page.getByRole('button', { name: 'Skriv timer' }).click()
      await page.getByLabel('Måned', { exact: true }).fill('2026-11')
      await page.getByLabel('Timer', { exact: true }).fill('12,5')
      await page.getByRole('button', { name: 'Gem timerne' }).click()
      await page.getByRole('rowheader', { name: 'november 2026' }).waitFor()
    },
  },
  {
    name: 'plan of offers, as an adviser, a proposal being changed',
    route,
    arrange: async (page) => {
      await openPlan(page, 'Finn Fyrlund', 'Nora Nyledig')
      await placement(page)
      await page.getByRole('button', { name: 'Foreslå', exact: true }).click()
      await saved(page)
      await page.getByRole('button', { name: 'Ændr: Virksomhedspraktik' }).click()
      await page.getByLabel('Jobmål').waitFor()
    },
  },
]
