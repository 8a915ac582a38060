import type { Page } from '@playwright/test'
import { enter } from '../support/enter'
import { openCitizen } from '../support/openCitizen'
import type { ScreenState } from './screenState'
import { stageFault } from '../support/stageFault'
import { visit } from '../support/visit'

const monday = '2026-11-23T08:00:00Z'

async function at(page: Page, address: string, title: string): Promise<void> {
  await enter(page, 'Bo Birkevang', monday)
  await visit(page, address)
  await page.getByRole('heading', { name: title, level: 1 }).waitFor()
}

async function openList(page: Page): Promise<void> {
  await at(page, '/virksomheder', 'Virksomheder')
}

const byg = 'Aabenhus Byg (fiktiv)'

async function lookFor(page: Page, text: string): Promise<void> {
  const field = page.getByRole('combobox', { name: 'Virksomhed' })
  await field.click()
  await field.fill(text)
}

async function openPlacement(page: Page): Promise<void> {
  await enter(page, 'Bo Birkevang', monday)
  await openCitizen(page, 'Jonas Jobparat')
  await page.getByRole('link', { name: 'Planlæg tilbud' }).click()
  await page.getByRole('button', { name: 'Vælg Virksomhedspraktik' }).click()
  await page.getByLabel('Jobmål').fill('Butiksassistent')
}

/** The employers: found, read, written, refused, and chosen in a plan. */
export const employerStates: readonly ScreenState[] = [
  { name: 'employers', route: '/virksomheder', arrange: openList },
  {
    name: 'employers, none found',
    route: '/virksomheder',
    arrange: async (page) => {
      await openList(page)
      await page.getByLabel('Søg på navn eller CVR-nummer').fill('Findes ikke')
      await page.getByText('Ingen virksomhed passer til søgningen.').waitFor()
    },
  },
  {
    name: 'employers, not answered',
    route: '/virksomheder',
    staged: true,
    arrange: async (page) => {
      await enter(page, 'Bo Birkevang', monday)
      await stageFault(page, { kind: 'broke', when: 'always', calls: 'all' })
      await visit(page, '/virksomheder')
      await page.getByRole('button', { name: 'Prøv igen' }).waitFor()
    },
  },
  {
    name: 'an employer with its contacts and placements',
    route: '/virksomheder/:employerId',
    arrange: (page) => at(page, '/virksomheder/employer-1', byg),
  },
  {
    name: 'an employer that is not there',
    route: '/virksomheder/:employerId',
    arrange: (page) => at(page, '/virksomheder/nothing', 'Virksomheden findes ikke'),
  },
  {
    name: 'an employer that has closed, with nothing but its name',
    route: '/virksomheder/:employerId',
    arrange: (page) => at(page, '/virksomheder/employer-12', 'Gamle Savværk (fiktiv)'),
  },
  {
    name: 'a new employer, refused at its fields',
    route: '/virksomheder/ny',
    arrange: async (page) => {
      await at(page, '/virksomheder/ny', 'Ny virksomhed')
      await page.getByLabel('CVR-nummer').fill('12345678')
      await page.getByRole('button', { name: 'Tilføj en kontaktperson' }).click()
      await page.getByRole('button', { name: 'Gem virksomheden' }).click()
      await page.getByText('CVR-nummeret passer ikke. Tjek de otte cifre.').waitFor()
    },
  },
  {
    name: 'a new employer that is there already',
    route: '/virksomheder/ny',
    arrange: async (page) => {
      await at(page, '/virksomheder/ny', 'Ny virksomhed')
      await page.getByRole('textbox', { name: 'Navn' }).fill('Den samme')
      await page.getByLabel('CVR-nummer').fill('99 99 00 66')
      await page.getByRole('button', { name: 'Gem virksomheden' }).click()
      await page.getByRole('alert').waitFor()
    },
  },
  {
    name: 'an employer being changed, and about to be removed',
    route: '/virksomheder/:employerId/ret',
    arrange: async (page) => {
      await at(page, '/virksomheder/employer-1/ret', `Ret ${byg}`)
      await page.getByRole('button', { name: 'Fjern virksomheden' }).click()
      await page.getByRole('button', { name: 'Ja, fjern' }).waitFor()
    },
  },
  {
    name: 'plan of offers, an employer being chosen',
    route: '/borgere/:citizenId/plan',
    arrange: async (page) => {
      await openPlacement(page)
      await lookFor(page, 'fiktiv')
      await page.getByRole('listbox').getByRole('option').first().waitFor()
    },
  },
  {
    name: 'plan of offers, at an employer that is not there',
    route: '/borgere/:citizenId/plan',
    arrange: async (page) => {
      await openPlacement(page)
      await lookFor(page, '99 99 01 47')
      await page.getByRole('button', { name: 'Læg i planen' }).click()
      await page.getByText('Opret den først.', { exact: false }).waitFor()
    },
  },
  {
    name: 'plan of offers, at an employer with what is to hold there',
    route: '/borgere/:citizenId/plan',
    arrange: async (page) => {
      await openPlacement(page)
      await lookFor(page, 'aabenhus')
      await page.getByRole('listbox').getByRole('option').click()
      await page.getByLabel('Ansvarlig på virksomheden').selectOption('Birte Bjælke')
      await page.getByRole('checkbox', { name: /^Rimelighedskravet/ }).check()
      await page.getByRole('button', { name: 'Læg i planen' }).click()
      await page.getByText('Planen er gemt').first().waitFor()
      await page.getByRole('button', { name: 'Ændr: Virksomhedspraktik' }).click()
      await page.getByLabel('Jobmål').waitFor()
    },
  },
  {
    name: 'plan of offers, a new employer that is refused',
    route: '/borgere/:citizenId/plan',
    arrange: async (page) => {
      await openPlacement(page)
      await page.getByRole('button', { name: 'Opret virksomhed' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel('CVR-nummer').fill('12345678')
      await dialog.getByRole('button', { name: 'Gem virksomheden' }).click()
      await dialog.getByText('CVR-nummeret passer ikke').waitFor()
    },
  },
]
