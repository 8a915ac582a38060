import type { Page } from '@playwright/test'
import { enter } from '../support/enter'
import { openCitizen } from '../support/openCitizen'
import { stageReceiver } from '../support/stageReceiver'
import { visit } from '../support/visit'
import { adviserWith } from './adviserWith'
import type { ScreenState } from './screenState'

const monday = '2026-11-23T08:00:00Z'

const lettersAt = (as: string, address: string) => async (page: Page) => {
  await enter(page, as, monday)
  await visit(page, address)
  await page.getByText(/^0 af \d+ er valgt$/).waitFor()
}

/** Opens a talk for self-booking, and gives the address of the citizen’s link. */
async function openForSelfBooking(page: Page): Promise<string> {
  await enter(page, 'Agnete Aabenhus', monday)
  await openCitizen(page, 'Liv Langtidssyg')
  await page.getByRole('link', { name: 'Åbn for selvbooking' }).click()
  await page.getByRole('button', { name: 'Åbn for borgeren' }).click()
  return new URL(await page.getByLabel('Borgerens link').inputValue()).pathname
}

/** What leaves the house, and what a citizen books alone. */
export const lettersStates: readonly ScreenState[] = [
  {
    name: 'a talk opened for self-booking, being taken over',
    route: '/borgere/:citizenId/selvbooking',
    arrange: async (page) => {
      await openForSelfBooking(page)
      await page.getByRole('button', { name: 'Overtag bookingen' }).click()
      await page.getByRole('button', { name: 'Overtag bookingen' }).click()
      await page.getByText('Skriv den konkrete grund.').waitFor()
    },
  },
  {
    name: 'a citizen books alone, with errors',
    route: '/selv/:selfBookingId',
    arrange: async (page) => {
      await page.goto(`${await openForSelfBooking(page)}?clock=${monday}`)
      await page.getByText('I telefonen').click()
      await page.getByLabel('Hvilken dag?').selectOption({ index: 1 })
      await page.getByRole('button', { name: 'Book samtalen' }).click()
      await page.getByText('Skal udfyldes.').first().waitFor()
    },
  },
  {
    name: 'a link that is none',
    route: '/selv/:selfBookingId',
    arrange: async (page) => {
      await page.goto('/selv/ingen')
      await page.getByRole('heading', { name: 'Linket virker ikke' }).waitFor()
    },
  },
  {
    name: 'letters, some chosen, one in view',
    route: '/breve',
    arrange: async (page) => {
      await lettersAt('Finn Fyrlund', '/breve')(page)
      await page.getByRole('checkbox', { name: 'Åbn for Nora Nyledig' }).check()
      await page.getByRole('button', { name: 'Se brevet til Nora Nyledig' }).click()
      await page.getByRole('region', { name: 'Brevet til Nora Nyledig' }).waitFor()
    },
  },
  {
    name: 'letters, sent, in English',
    route: '/breve',
    english: true,
    arrange: async (page) => {
      await lettersAt('Finn Fyrlund', '/breve')(page)
      await page.getByRole('checkbox', { name: 'Åbn for Nora Nyledig' }).check()
      await page.getByRole('button', { name: 'English' }).click()
      await page.getByRole('button', { name: 'Open for 1 citizen and send the letter' }).click()
      await page.getByText('1 of 1 went through.').waitFor()
    },
  },
  {
    name: 'letters, a deadline that is too soon',
    route: '/breve',
    arrange: async (page) => {
      await lettersAt('Finn Fyrlund', '/breve')(page)
      await page.getByRole('checkbox', { name: 'Åbn for Nora Nyledig' }).check()
      await page.getByLabel('Borgerne kan booke til og med').fill('24.11.2026')
      await page.getByRole('button', { name: /^Åbn for 1 borger/ }).click()
      await page.getByText('Borgeren skal have længere tid til at booke.').waitFor()
    },
  },
  {
    name: 'letters about booked talks, one sent',
    route: '/breve',
    arrange: async (page) => {
      await lettersAt('Finn Fyrlund', '/breve?opgave=indkaldelser')(page)
      await page.getByRole('checkbox', { name: 'Send brev til Ib Bakkesti' }).check()
      await page.getByRole('button', { name: 'Send 1 brev' }).click()
      await page.getByText('1 af 1 er gået igennem.').waitFor()
    },
  },
  {
    name: 'letters, nobody to write to',
    route: '/breve',
    arrange: async (page) => {
      await enter(page, 'Esther Egeskær', '2027-12-27T08:00:00Z')
      await visit(page, '/breve?opgave=indkaldelser&periode=denne')
      await page.getByText('Du har ingen bookede samtaler i perioden.').waitFor()
    },
  },
  {
    name: 'letters, on their way',
    route: '/breve',
    staged: true,
    arrange: async (page) => {
      await enter(page, 'Gry Grønneklit', monday)
      await visit(page, '/breve?fault=stall')
      await page.getByRole('heading', { name: 'Henter …' }).waitFor({ state: 'attached' })
    },
  },
  {
    name: 'letters, no answer',
    route: '/breve',
    staged: true,
    arrange: async (page) => {
      await enter(page, 'Gry Grønneklit', monday)
      await visit(page, '/breve?fault=refused')
      await page.getByRole('alert', { name: 'Noget gik galt' }).waitFor()
    },
  },
  {
    name: 'the letter about self-booking, as it was kept',
    route: '/borgere/:citizenId/breve/:messageId',
    arrange: async (page) => {
      await openForSelfBooking(page)
      await page
        .getByRole('link', { name: /^Læs den: Invitation/ })
        .first()
        .click()
      await page.getByRole('heading', { name: 'Besked til borgeren', level: 1 }).waitFor()
    },
  },
  {
    name: 'summons of a talk that was just booked',
    route: '/borgere/:citizenId/samtaler/:conversationId/indkaldelse',
    arrange: async (page) => {
      await adviserWith('Nora Nyledig')(page)
      await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
      await page.getByRole('button', { name: 'Book samtalen' }).click()
      await page.getByText('Samtalen er booket').waitFor()
      await page.getByRole('link', { name: /^Se indkaldelse/ }).click()
      await page.getByRole('heading', { name: 'Indkaldelse', level: 1 }).waitFor()
      await page.getByText('Hvad brevet bygger på').click()
    },
  },
  {
    name: 'summons of a talk that nothing was written about',
    route: '/borgere/:citizenId/samtaler/:conversationId/indkaldelse',
    arrange: async (page) => {
      await enter(page, 'Gry Grønneklit', monday)
      await openCitizen(page, 'Frida Førstegang-Udeblev')
      await page
        .getByRole('link', { name: /^Se indkaldelse/ })
        .first()
        .click()
      await page.getByText('Sådan ville brevet se ud i dag', { exact: false }).waitFor()
    },
  },
  {
    name: 'outbox, nothing waits',
    route: '/udbakke',
    arrange: async (page) => {
      await enter(page, 'Agnete Aabenhus', monday)
      await visit(page, '/udbakke')
      await page.getByText('Intet venter.').waitFor()
    },
  },
  {
    name: 'outbox, a message that nobody takes',
    route: '/udbakke',
    staged: true,
    arrange: async (page) => {
      await adviserWith('Nora Nyledig')(page)
      await stageReceiver(page, 'Ingen svarer')
      await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
      await page.getByRole('button', { name: 'Book samtalen' }).click()
      await page.getByText('Samtalen er booket').waitFor()
      await visit(page, '/udbakke')
      await page
        .getByText(/^Forsøgt 1 gang/)
        .first()
        .waitFor()
    },
  },
  {
    name: 'outbox, a message that is refused',
    route: '/udbakke',
    staged: true,
    arrange: async (page) => {
      await adviserWith('Nora Nyledig')(page)
      await stageReceiver(page, 'De afviser')
      await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
      await page.getByRole('button', { name: 'Book samtalen' }).click()
      await page.getByText('Samtalen er booket').waitFor()
      await visit(page, '/udbakke?status=afvist')
      await page
        .getByText(/^Modtageren skriver/)
        .first()
        .waitFor()
    },
  },
]
