import type { Page } from '@playwright/test'
import { enter } from '../support/enter'
import { openCitizen } from '../support/openCitizen'
import type { ScreenState } from './screenState'

const route = '/hver-fjerde'
const monday = '2026-11-23T08:00:00Z'

async function openPlaces(page: Page, as: string): Promise<void> {
  await enter(page, as, monday)
  await page.goto('/hver-fjerde')
  await page.getByRole('heading', { name: 'Hvem er fritaget?' }).waitFor()
}

/** The places for one in four: with somebody, as a fund, and where one is about to be taken. */
export const oneInFourStates: readonly ScreenState[] = [
  {
    name: 'one in four, places left',
    route,
    arrange: async (page) => {
      await openPlaces(page, 'Agnete Aabenhus')
      await page.getByText('Hvorfor?').click()
    },
  },
  {
    name: 'one in four, of a fund’s members here',
    route,
    arrange: (page) => openPlaces(page, 'Finn Fyrlund'),
  },
  {
    name: 'a citizen about to be one in four',
    route: '/borgere/:citizenId/forloeb/:deed',
    arrange: async (page) => {
      await enter(page, 'Agnete Aabenhus', monday)
      await openCitizen(page, 'Jonas Jobparat')
      await page.getByRole('link', { name: 'Planlæg tilbud' }).click()
      await page.getByRole('link', { name: 'Fritag: Hver fjerde' }).click()
      await page.getByText(/pladser er brugt/).waitFor()
    },
  },
  {
    name: 'plan of offers, a pause that runs',
    route: '/borgere/:citizenId/plan',
    arrange: async (page) => {
      await enter(page, 'Bo Birkevang', monday)
      await openCitizen(page, 'Petra Pause')
      await page.getByRole('link', { name: 'Planlæg tilbud' }).click()
      await page.getByRole('link', { name: /^Forny fra/ }).waitFor()
    },
  },
]
