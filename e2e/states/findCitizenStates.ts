import { enter } from '../support/enter'
import { visit } from '../support/visit'
import type { ScreenState } from './screenState'

const monday = '2026-11-23T08:00:00Z'

/** The list of citizens, and how one gets into it. */
export const findCitizenStates: readonly ScreenState[] = [
  {
    name: 'who are you',
    route: '/',
    arrange: async (page) => {
      await page.goto(`/?clock=${monday}`)
      await page.getByRole('button', { name: 'Finn Fyrlund' }).waitFor()
    },
  },
  {
    name: 'citizens',
    route: '/borgere',
    arrange: (page) => enter(page, 'Agnete Aabenhus', monday),
  },
  {
    name: 'citizens, none found',
    route: '/borgere',
    arrange: async (page) => {
      await enter(page, 'Agnete Aabenhus', monday)
      await page.getByLabel('Søg på navn eller CPR-nummer').fill('findes slet ikke')
      await page.getByText('Ingen borgere passer til').waitFor()
    },
  },
  {
    name: 'citizens, asked to whom those chosen are given',
    route: '/borgere',
    arrange: async (page) => {
      await enter(page, 'Esther Egeskær', monday)
      await page
        .getByRole('checkbox', { name: /^Vælg / })
        .first()
        .check()
      await page.getByRole('button', { name: 'Tildel' }).click()
      const dialog = page.getByRole('dialog', { name: 'Tildel 1 borger' })
      await dialog.getByRole('button', { name: 'Tildel' }).click()
      await dialog.getByText('Skal udfyldes.').waitFor()
    },
  },
  {
    name: 'citizens, refused to who does not lead',
    route: '/borgere',
    arrange: async (page) => {
      await enter(page, 'Agnete Aabenhus', monday)
      await visit(page, '/borgere?sagsbehandler=bo')
      await page
        .getByRole('checkbox', { name: /^Vælg / })
        .first()
        .check()
      await page.getByRole('button', { name: 'Tildel' }).click()
      await page.getByRole('radio', { name: /^Cecilie Cirkel, har / }).check()
      await page.getByRole('dialog').getByRole('button', { name: 'Tildel' }).click()
      await page.getByText('1 borger blev ikke ændret').waitFor()
    },
  },
  {
    name: 'citizens, narrowed by what is there and what is gone',
    route: '/borgere',
    arrange: async (page) => {
      await enter(page, 'Agnete Aabenhus', monday)
      await visit(page, '/borgere?ydelse=cash-benefit&sagsbehandler=nobody-here&orden=-age')
      await page.getByText('Sagsbehandler: Findes ikke længere').waitFor()
      await page.getByText('Ingen borgere passer til det').waitFor()
    },
  },
  {
    name: 'citizens, a filter open, with every column',
    route: '/borgere',
    arrange: async (page) => {
      await enter(page, 'Agnete Aabenhus', monday)
      await page.getByText('600 borgere').waitFor()
      const columns = page.getByRole('button', { name: 'Kolonner' })
      if (await columns.isVisible()) {
        await columns.click()
        const left = page.getByRole('dialog').getByRole('checkbox', { checked: false })
        while ((await left.count()) > 0) await left.first().click()
        await page.keyboard.press('Escape')
      } else await page.getByRole('button', { name: 'Filtre' }).click()
      const filters = page.getByRole('group', { name: 'Filtre' })
      await filters.getByRole('button', { name: 'Lovens version' }).click()
      await page.getByRole('group', { name: 'Lovens version' }).waitFor()
    },
  },
  {
    name: 'citizens, no answer',
    route: '/borgere',
    staged: true,
    arrange: async (page) => {
      await enter(page, 'Finn Fyrlund', monday)
      await visit(page, '/borgere?fault=refused')
      await page.getByRole('alert', { name: 'Noget gik galt' }).waitFor()
    },
  },
  {
    name: 'citizens, menu open, in English',
    route: '/borgere',
    english: true,
    arrange: async (page) => {
      await enter(page, 'Esther Egeskær', monday)
      await page.getByRole('button', { name: 'English' }).click()
      await page.getByRole('heading', { name: 'Citizens', level: 1 }).waitFor()
      await page.getByRole('button', { name: 'Esther Egeskær' }).click()
      await page.getByRole('button', { name: 'Switch person' }).waitFor()
    },
  },
  {
    name: 'citizens, the rest of the main menu open',
    route: '/borgere',
    arrange: async (page) => {
      await enter(page, 'Esther Egeskær', monday)
      await page.getByRole('button', { name: 'Mere' }).click()
      await page.getByRole('link', { name: 'Overdragelser' }).waitFor()
    },
  },
  {
    name: 'import, with bad rows',
    route: '/borgere/importer',
    arrange: async (page) => {
      await enter(page, 'Bo Birkevang', monday)
      await page.getByRole('link', { name: 'Importér borgere' }).click()
      await page.getByRole('heading', { name: 'Importér borgere', level: 1 }).waitFor()
      const buffer = Buffer.from('CPR-nummer;Navn\n;Bo Bø\n710580-4321;')
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'fejl.csv', mimeType: 'text/csv', buffer })
      await page.getByText('2 linjer skal rettes').waitFor()
    },
  },
  {
    name: 'new citizen, with errors',
    route: '/borgere/ny',
    arrange: async (page) => {
      await enter(page, 'Bo Birkevang', monday)
      await page.getByRole('link', { name: 'Ny borger' }).click()
      await page.getByRole('heading', { name: 'Ny borger', level: 1 }).waitFor()
      await page.getByRole('button', { name: 'Opret borger' }).click()
      await page.getByText('Skal udfyldes.').first().waitFor()
    },
  },
  {
    name: 'new citizen, sick, with the effect',
    route: '/borgere/ny',
    arrange: async (page) => {
      await enter(page, 'Finn Fyrlund', monday)
      await page.getByRole('link', { name: 'Ny borger' }).click()
      await page.getByRole('heading', { name: 'Ny borger', level: 1 }).waitFor()
      await page.getByLabel('CPR-nummer').fill('710580-4321')
      await page.getByLabel('Navn').fill('Nanna Nytilkommen')
      await page.getByLabel('Jobcenter').selectOption('Jobcenter Eksempelby')
      await page.getByLabel('Ydelse', { exact: true }).selectOption('Sygedagpenge')
      await page.getByLabel('Første dag').fill('20.11.2026')
      await page.getByText('Et nyt forløb begynder').waitFor()
    },
  },
  {
    name: 'citizens, failure panel open, worker asleep, about to reset',
    route: '/borgere',
    staged: true,
    arrange: async (page) => {
      await enter(page, 'Finn Fyrlund', `${monday}&fault=broke,once,saves`)
      await page.getByRole('button', { name: 'Fejlpanel' }).click()
      await page.getByRole('button', { name: 'Nulstil demodata' }).click()
      await page.getByRole('button', { name: 'Stop service worker' }).click()
      await page.getByRole('alert', { name: 'Rettidig svarer ikke' }).waitFor()
    },
  },
  {
    name: 'citizens, data laid anew',
    route: '/borgere',
    staged: true,
    arrange: async (page) => {
      await enter(page, 'Finn Fyrlund', monday)
      await page.getByRole('button', { name: 'Fejlpanel' }).click()
      await page.getByRole('button', { name: 'Nulstil demodata' }).click()
      await page.getByRole('button', { name: 'Ja, nulstil' }).click()
      await page.getByText('Du begynder på friske demodata.').waitFor()
    },
  },
]
