import type { Page } from '@playwright/test'
import { enter } from '../support/enter'
import { openCitizen } from '../support/openCitizen'

const monday = '2026-11-23T08:00:00Z'

export const caseworkerWith = (citizen: string) => async (page: Page) => {
  await enter(page, 'Bo Birkevang', monday)
  await openCitizen(page, citizen)
}
