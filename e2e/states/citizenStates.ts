import { enter } from '../support/enter'
import { openCitizen } from '../support/openCitizen'
import { setClock } from '../support/setClock'
import { visit } from '../support/visit'
import { adviserWith } from './adviserWith'
import { caseworkerWith } from './caseworkerWith'
import type { ScreenState } from './screenState'

const monday = '2026-11-23T08:00:00Z'

/** The page of a citizen. */
export const citizenStates: readonly ScreenState[] = [
  {
    name: 'citizen, asked who is to have the citizen',
    route: '/borgere/:citizenId',
    arrange: async (page) => {
      await enter(page, 'Finn Fyrlund', monday)
      await openCitizen(page, 'Nora Nyledig')
      await page.getByRole('button', { name: 'Tildel Nora Nyledig en sagsbehandler' }).click()
      await page.getByRole('radio', { name: 'Gry Grønneklit' }).waitFor()
    },
  },
  {
    name: 'citizen, every reason open',
    route: '/borgere/:citizenId',
    arrange: async (page) => {
      await adviserWith('Nora Nyledig')(page)
      for (const why of await page.getByText('Hvorfor?').all()) await why.click()
    },
  },
  {
    name: 'citizen with an unlawful booking',
    route: '/borgere/:citizenId',
    arrange: adviserWith('Frida Førstegang-Udeblev'),
  },
  {
    name: 'citizen with something missing, number in view',
    route: '/borgere/:citizenId',
    arrange: async (page) => {
      await caseworkerWith('Viola Venter-Svar')(page)
      await page.getByRole('button', { name: 'Vis CPR-nummer' }).click()
      await page.getByRole('button', { name: 'Skjul CPR-nummer' }).waitFor()
    },
  },
  {
    name: 'citizen of whom nothing is required',
    route: '/borgere/:citizenId',
    arrange: caseworkerWith('Karla Korttidssyg'),
  },
  {
    name: 'citizen with no benefit running',
    route: '/borgere/:citizenId',
    arrange: caseworkerWith('Ove Ophørt'),
  },
  {
    name: 'citizen with a very long name',
    route: '/borgere/:citizenId',
    arrange: caseworkerWith(
      'Anne-Sofie Alexandra Wilhelmine Kongeegelund-Strandmosegaard af Bækkeskovhøj',
    ),
  },
  {
    name: 'citizen who is not there',
    route: '/borgere/:citizenId',
    arrange: async (page) => {
      await enter(page, 'Finn Fyrlund', monday)
      await visit(page, '/borgere/c9999')
      await page
        .getByRole('heading', { name: 'Borgeren findes ikke blandt dine borgere' })
        .waitFor()
    },
  },
  {
    name: 'citizen with needs',
    route: '/borgere/:citizenId',
    arrange: async (page) => {
      await caseworkerWith('Liv Langtidssyg')(page)
      await page.getByText(/^Hensyn: /).waitFor()
    },
  },
  {
    name: 'needs, with errors',
    route: '/borgere/:citizenId/hensyn',
    arrange: async (page) => {
      await caseworkerWith('Sofus Skifter')(page)
      await page.getByRole('link', { name: 'Hensyn' }).click()
      await page.getByRole('button', { name: 'Tilføj en hindring' }).click()
      await page.getByLabel('Hvornår', { exact: true }).last().selectOption('I en periode')
      await page.getByRole('button', { name: 'Gem hensyn' }).click()
      await page.getByText('Skal udfyldes.').first().waitFor()
    },
  },
  {
    name: 'search over everything, on a citizen, something found',
    route: '/borgere/:citizenId',
    arrange: async (page) => {
      await caseworkerWith('Sofus Skifter')(page)
      await page.getByRole('button', { name: 'Søg overalt' }).click()
      await page.getByRole('dialog').getByRole('combobox').fill('so')
      await page.getByRole('option', { name: /^Sofus Skifter/ }).waitFor()
    },
  },
  {
    name: 'citizen whose talk was held in a form the law did not allow',
    route: '/borgere/:citizenId',
    arrange: async (page) => {
      await adviserWith('Nora Nyledig')(page)
      await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
      await page.getByRole('button', { name: 'Book samtalen' }).click()
      await page.getByText('Samtalen er booket').waitFor()
      await setClock(page, '2026-12-14T13:00:00Z')
      await page.getByRole('link', { name: /^Registrér udfald: Jobsamtale/ }).click()
      await page.getByText('Samtalen blev holdt').click()
      await page.getByLabel('Hvordan blev samtalen holdt?').selectOption('Telefon')
      await page.getByRole('button', { name: 'Gem udfald' }).click()
      await page.getByText('Næste ledige tid').waitFor()
    },
  },
  {
    name: 'citizen referred to the job centre, not received yet',
    route: '/borgere/:citizenId',
    arrange: async (page) => {
      await caseworkerWith('Rikke Risikant')(page)
      await page.getByRole('button', { name: 'Spørg a-kassen' }).click()
      await page.getByText('Skal udfyldes.').waitFor()
    },
  },
  {
    name: 'citizen, answer on its way',
    route: '/borgere/:citizenId',
    staged: true,
    arrange: async (page) => {
      await enter(page, 'Finn Fyrlund', monday)
      await visit(page, '/borgere/c0001?fault=stall')
      await page.getByRole('heading', { name: 'Henter …' }).waitFor({ state: 'attached' })
    },
  },
  {
    name: 'citizen, no answer',
    route: '/borgere/:citizenId',
    staged: true,
    arrange: async (page) => {
      await enter(page, 'Finn Fyrlund', monday)
      await visit(page, '/borgere/c0001?fault=refused')
      await page.getByRole('alert', { name: 'Noget gik galt' }).waitFor()
    },
  },
]
