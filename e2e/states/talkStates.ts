import type { Page } from '@playwright/test'
import { enter } from '../support/enter'
import { openCitizen } from '../support/openCitizen'
import { setClock } from '../support/setClock'
import { stageFault } from '../support/stageFault'
import { visit } from '../support/visit'
import { adviserWith } from './adviserWith'
import { caseworkerWith } from './caseworkerWith'
import type { ScreenState } from './screenState'

const monday = '2026-11-23T08:00:00Z'

const bookFor = (open: (page: Page) => Promise<void>) => async (page: Page) => {
  await open(page)
  await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
  await page.getByRole('group', { name: /Ledige tider/ }).waitFor()
}

/** A talk that is booked, changed and registered. */
export const talkStates: readonly ScreenState[] = [
  {
    name: 'book, the law decides the form',
    route: '/borgere/:citizenId/samtaler/ny',
    arrange: bookFor(adviserWith('Nora Nyledig')),
  },
  {
    name: 'book, the citizen chooses and the authority decides otherwise',
    route: '/borgere/:citizenId/samtaler/ny',
    arrange: async (page) => {
      await bookFor(caseworkerWith('Liv Langtidssyg'))(page)
      await page.getByText('Telefon', { exact: true }).click()
      await page.getByText('Vi beslutter, at samtalen').click()
    },
  },
  {
    name: 'book, with errors',
    route: '/borgere/:citizenId/samtaler/ny',
    arrange: async (page) => {
      await bookFor(caseworkerWith('Liv Langtidssyg'))(page)
      await page.getByLabel('Klokkeslæt').fill('midnat')
      await page.getByLabel('Varighed i minutter').fill('')
      await page.getByRole('button', { name: 'Book samtalen' }).click()
      await page.getByText('Skal udfyldes.').waitFor()
    },
  },
  {
    name: 'book, calendar open',
    route: '/borgere/:citizenId/samtaler/ny',
    arrange: async (page) => {
      await bookFor(adviserWith('Nora Nyledig'))(page)
      await page.getByRole('button', { name: 'Vælg i kalender' }).click()
      await page.getByRole('button', { name: /, valgt$/ }).waitFor()
    },
  },
  {
    name: 'book, not ours to book',
    route: '/borgere/:citizenId/samtaler/ny',
    arrange: async (page) => {
      await caseworkerWith('Nora Nyledig')(page)
      await visit(page, `${page.url()}/samtaler/ny?krav=1`)
      await page.getByText('Du kan ikke booke denne samtale').first().waitFor()
    },
  },
  {
    name: 'change a booked talk',
    route: '/borgere/:citizenId/samtaler/:conversationId',
    arrange: async (page) => {
      await enter(page, 'Gry Grønneklit', monday)
      await openCitizen(page, 'Frida Førstegang-Udeblev')
      await page.getByRole('link', { name: 'Skift form' }).click()
      await page.getByRole('group', { name: /Ledige tider/ }).waitFor()
    },
  },
  {
    name: 'register a cancelled talk, who is missing',
    route: '/borgere/:citizenId/samtaler/:conversationId/udfald',
    arrange: async (page) => {
      await adviserWith('Frida Førstegang-Udeblev')(page)
      await page.getByRole('link', { name: /^Registrér udfald/ }).click()
      await page.getByText('Samtalen blev aflyst').click()
      await page.getByRole('button', { name: 'Gem udfald' }).click()
      await page.getByText('Skal udfyldes.').waitFor()
    },
  },
  {
    name: 'register a held talk, with an agreement and errors',
    route: '/borgere/:citizenId/samtaler/:conversationId/udfald',
    arrange: async (page) => {
      await adviserWith('Nora Nyledig')(page)
      await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
      await page.getByRole('button', { name: 'Book samtalen' }).click()
      await page.getByText('Samtalen er booket').waitFor()
      await setClock(page, '2026-12-14T13:00:00Z')
      await page.getByRole('link', { name: /^Registrér udfald: Jobsamtale/ }).click()
      await page.getByText('Samtalen blev holdt').click()
      await page.getByRole('button', { name: 'Tilføj en aftale' }).click()
      await page.getByLabel('Senest (kan udelades)').fill('i morgen')
      await page.getByRole('button', { name: 'Gem udfald' }).click()
      await page.getByText('Skal udfyldes.').waitFor()
    },
  },
  {
    name: 'a talk that took place unbooked, with errors',
    route: '/borgere/:citizenId/samtaler/afholdt',
    arrange: async (page) => {
      await caseworkerWith('Liv Langtidssyg')(page)
      await page.getByRole('link', { name: 'Registrér en holdt samtale' }).click()
      await page.getByRole('button', { name: 'Tilføj en aftale' }).click()
      await page.getByRole('button', { name: 'Gem samtalen' }).click()
      await page.getByText('Skal udfyldes.').first().waitFor()
    },
  },
  {
    name: 'an absence to assess, with errors',
    route: '/borgere/:citizenId/samtaler/:conversationId/udeblivelse',
    arrange: async (page) => {
      await caseworkerWith('Rikke Risikant')(page)
      await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
      await page.getByRole('button', { name: 'Book samtalen' }).click()
      await page.getByText('Samtalen er booket').waitFor()
      await setClock(page, '2026-12-22T15:00:00Z')
      await page.getByRole('link', { name: /^Registrér udfald/ }).click()
      await page.getByText('Borgeren udeblev').click()
      await page.getByRole('button', { name: 'Gem udfald' }).click()
      await page.getByRole('link', { name: 'Vurdér udeblivelsen' }).click()
      await page.getByRole('button', { name: 'Gem vurderingen' }).click()
      await page.getByText('Skriv den konkrete grund.').waitFor()
    },
  },
  {
    name: 'book, not known yet whether it is saved',
    route: '/borgere/:citizenId/samtaler/ny',
    staged: true,
    arrange: async (page) => {
      await bookFor(adviserWith('Nora Nyledig'))(page)
      await stageFault(page, { kind: 'refused', when: 'always', calls: 'saves' })
      await page.getByRole('button', { name: 'Book samtalen' }).click()
      await page.getByText('Ved ikke endnu, vi tjekker').waitFor()
    },
  },
  {
    name: 'book, what was typed found again',
    route: '/borgere/:citizenId/samtaler/ny',
    arrange: async (page) => {
      await bookFor(adviserWith('Nora Nyledig'))(page)
      await page.getByLabel('Hvad handler samtalen om?').fill('Jobmål')
      await page.goBack()
      await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
      await page.getByRole('status', { name: 'Det, du skrev sidst, står her igen' }).waitFor()
    },
  },
]
