import type { Page } from '@playwright/test'
import { enter } from '../support/enter'
import { openCitizen } from '../support/openCitizen'

const monday = '2026-11-23T08:00:00Z'

export const adviserWith = (citizen: string) => async (page: Page) => {
  await enter(page, 'Finn Fyrlund', monday)
  await openCitizen(page, citizen)
}
