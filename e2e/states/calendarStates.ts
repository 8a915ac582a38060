import type { Page } from '@playwright/test'
import { enter } from '../support/enter'
import { visit } from '../support/visit'
import type { ScreenState } from './screenState'

const monday = '2026-11-23T08:00:00Z'

const hoursAt = (as: string, address: string, title: string) => async (page: Page) => {
  await enter(page, as, monday)
  await visit(page, address)
  await page.getByRole('heading', { name: title, level: 1 }).waitFor()
}

const calendarAt = (address: string, first: string | RegExp) => async (page: Page) => {
  await enter(page, 'Agnete Aabenhus', monday)
  await visit(page, address)
  await page.getByRole('button', { name: first }).first().waitFor()
  // The drawn calendar comes with code of its own, after the list.
  await page.locator('[class*=ViewInner]').waitFor()
}

/** The calendar, working hours and rooms. */
export const calendarStates: readonly ScreenState[] = [
  {
    name: 'working hours, with errors',
    route: '/arbejdstid',
    arrange: async (page) => {
      await hoursAt('Cecilie Cirkel', '/arbejdstid', 'Min arbejdstid')(page)
      await page.getByRole('button', { name: 'Tilføj en dag' }).click()
      await page.getByRole('button', { name: 'Tilføj tidsrum, Dag 1' }).click()
      await page.getByRole('button', { name: 'Læs kalenderen ind' }).click()
      await page.getByRole('button', { name: 'Gem tiderne' }).click()
      await page.getByText('Skal udfyldes.').first().waitFor()
    },
  },
  {
    name: 'working hours of somebody led, with another calendar',
    route: '/arbejdstid/:personId',
    arrange: hoursAt('Esther Egeskær', '/arbejdstid/bo', 'Arbejdstid for Bo Birkevang'),
  },
  {
    name: 'rooms, to the team leader',
    route: '/lokaler',
    arrange: hoursAt('Esther Egeskær', '/lokaler', 'Lokaler'),
  },
  {
    name: 'rooms, to a caseworker',
    route: '/lokaler',
    arrange: hoursAt('Bo Birkevang', '/lokaler', 'Lokaler'),
  },
  {
    name: 'hours of a room',
    route: '/lokaler/:roomId',
    arrange: hoursAt('Esther Egeskær', '/lokaler/room-jc-0999-1', 'Åbningstid for Lokale 1'),
  },
  {
    name: 'calendar of a week, a talk being moved',
    route: '/kalender',
    arrange: async (page) => {
      await calendarAt('/kalender', /^Erik Tangvig, /)(page)
      await page
        .getByRole('button', { name: /^Erik Tangvig, / })
        .first()
        .click()
      await page.getByRole('button', { name: 'Flyt' }).click()
      await page.getByRole('button', { name: 'Flyt samtalen' }).click()
      await page.getByText('Skriv den konkrete grund.').waitFor()
    },
  },
  {
    name: 'calendar of a day',
    route: '/kalender',
    arrange: calendarAt('/kalender?visning=dag&dag=2026-11-26', /^Ulla Lindhøj, /),
  },
  {
    name: 'calendar of a week with holidays and closing days',
    route: '/kalender',
    arrange: calendarAt('/kalender?dag=2026-12-24', 'Næste uge'),
  },
  {
    name: 'calendar of a week, an empty time chosen',
    route: '/kalender',
    arrange: async (page) => {
      await calendarAt('/kalender?dag=2026-11-30', /^Søren Kildevæld, /)(page)
      await page.getByRole('button', { name: /^Ledig tid, tirsdag .* 13:30$/ }).click()
      await page
        .getByRole('region', { name: 'Book samtale her' })
        .getByRole('link')
        .first()
        .waitFor()
    },
  },
  {
    name: 'calendar of the team',
    route: '/kalender',
    arrange: calendarAt('/kalender?visning=hold&dag=2026-11-24', /^Ragnhild Ørnhøj, /),
  },
  {
    name: 'calendar of a day nobody knows the law for',
    route: '/kalender',
    arrange: async (page) => {
      await enter(page, 'Agnete Aabenhus', monday)
      await visit(page, '/kalender?dag=1999-01-01')
      await page.getByRole('alert').waitFor()
    },
  },
]
