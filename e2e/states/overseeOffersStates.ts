import type { Page } from '@playwright/test'
import { enter } from '../support/enter'
import { openCitizen } from '../support/openCitizen'
import type { ScreenState } from './screenState'
import { visit } from '../support/visit'

const route = '/tilbud'

async function openOverview(page: Page, as: string, address: string): Promise<void> {
  await enter(page, as, '2026-11-23T08:00:00Z')
  await visit(page, address)
  await page.getByRole('heading', { name: 'Borgerne', level: 2 }).waitFor()
}

/** The overview of offers: whole, divided, narrowed, with nobody in it, and unanswered. */
export const overseeOffersStates: readonly ScreenState[] = [
  {
    name: 'overview of offers, divided',
    route,
    arrange: async (page) => {
      await openOverview(page, 'Agnete Aabenhus', '/tilbud?fordelt=ja')
      await page.getByRole('table', { name: 'Fordelt på slags' }).waitFor()
    },
  },
  {
    name: 'overview of offers, those exempt, as an adviser',
    route,
    arrange: async (page) => {
      await openOverview(page, 'Finn Fyrlund', '/tilbud?krav=fritaget&inden=30')
      await page.getByLabel('Fritaget ved').waitFor()
    },
  },
  {
    name: 'overview of offers, those that end soon, in English',
    route,
    english: true,
    arrange: async (page) => {
      await openOverview(page, 'Agnete Aabenhus', '/tilbud?tilbud=slutter&inden=30')
      await page.getByRole('button', { name: 'English' }).click()
      await page.getByRole('heading', { name: 'The citizens' }).waitFor()
    },
  },
  {
    name: 'overview of offers, nobody',
    route,
    arrange: async (page) => {
      await openOverview(page, 'Agnete Aabenhus', '/tilbud?krav=overskredet&tilbud=i-gang')
      await page.getByText('Ingen borgere her.').waitFor()
    },
  },
  {
    name: 'overview of offers, no answer',
    route,
    staged: true,
    arrange: async (page) => {
      await enter(page, 'Agnete Aabenhus', '2026-11-23T08:00:00Z')
      await visit(page, '/tilbud?fault=refused')
      await page.getByRole('alert', { name: 'Noget gik galt' }).waitFor()
    },
  },
  {
    name: 'citizen, with an offer in the plan below the course',
    route: '/borgere/:citizenId',
    arrange: async (page) => {
      await openOverview(page, 'Agnete Aabenhus', '/tilbud?tilbud=planlagt')
      await page.getByRole('table', { name: 'Borgerne' }).getByRole('link').first().click()
      await page.getByRole('link', { name: 'Tilbage til borgeren' }).click()
      await page.getByRole('img', { name: /Bevilget/ }).waitFor()
    },
  },
  {
    name: 'plan of offers, what was typed found again',
    route: '/borgere/:citizenId/plan',
    arrange: async (page) => {
      await enter(page, 'Bo Birkevang', '2026-11-23T08:00:00Z')
      await openCitizen(page, 'Jonas Jobparat')
      await page.getByRole('link', { name: 'Planlæg tilbud' }).click()
      await page.getByRole('button', { name: 'Vælg Mentor' }).click()
      await page.getByLabel('Skole eller sted').fill('Opdigtet Handel')
      await page.getByRole('link', { name: 'Tilbage til borgeren' }).click()
      await page.getByRole('link', { name: 'Åbn hele planen' }).click()
      await page.getByRole('button', { name: 'Begynd forfra' }).waitFor()
    },
  },
]
