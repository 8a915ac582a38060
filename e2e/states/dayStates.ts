import { enter } from '../support/enter'
import { visit } from '../support/visit'
import { adviserWith } from './adviserWith'
import type { ScreenState } from './screenState'

const monday = '2026-11-23T08:00:00Z'

/** The day of a caseworker, of a colleague who is away, and of the reception. */
export const dayStates: readonly ScreenState[] = [
  {
    name: 'my day, with talks, what waits and what is lost',
    route: '/dag',
    arrange: async (page) => {
      await enter(page, 'Agnete Aabenhus', '2026-11-23T14:00:00Z')
      await visit(page, '/dag')
      await page.getByText(/kan ikke længere nås i tide$/).click()
      await page
        .getByText('Fristen er gået, og den kan ikke indhentes.', { exact: false })
        .waitFor()
    },
  },
  {
    name: 'my day, the API gives no answer',
    route: '/dag',
    staged: true,
    arrange: async (page) => {
      await enter(page, 'Agnete Aabenhus', monday)
      await visit(page, '/dag?fault=refused')
      await page.getByRole('button', { name: 'Prøv igen' }).waitFor()
    },
  },
  {
    name: 'hand-overs of a job centre',
    route: '/overdragelser',
    arrange: async (page) => {
      await enter(page, 'Agnete Aabenhus', monday)
      await visit(page, '/overdragelser')
      await page.getByRole('heading', { name: 'Overdragelser', level: 1 }).waitFor()
    },
  },
  {
    name: 'hand-overs of a fund, a booking on the wrong side',
    route: '/overdragelser',
    arrange: async (page) => {
      await adviserWith('Nora Nyledig')(page)
      await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
      await page.getByLabel('Dato').fill('3.12.2026')
      await page.getByLabel('Klokkeslæt').fill('10:00')
      await page.getByRole('button', { name: 'Book samtalen' }).click()
      await page.getByText('Samtalen er booket').waitFor()
      await page.getByRole('link', { name: 'Ret forløb' }).click()
      await page.getByRole('link', { name: /^Henvis/ }).click()
      await page.getByLabel('Dato', { exact: true }).fill('1.12.2026')
      await page.getByLabel('Hvorfor henvises borgeren?').selectOption({ index: 1 })
      await page.getByRole('button', { name: 'Gem', exact: true }).click()
      await page.getByRole('link', { name: 'Tilbage til borgeren' }).waitFor()
      await visit(page, '/overdragelser')
      await page.getByRole('link', { name: /^Flyt samtalen/ }).waitFor()
    },
  },
  {
    name: 'the day of a colleague who is away',
    route: '/fravaer/:personId',
    arrange: async (page) => {
      await enter(page, 'Agnete Aabenhus', monday)
      await visit(page, '/fravaer/bo?dag=2026-11-24')
      await page.getByRole('button', { name: /^Gennemfør for / }).waitFor()
    },
  },
  {
    name: 'the day of a colleague who is away, shared out',
    route: '/fravaer/:personId',
    arrange: async (page) => {
      await enter(page, 'Agnete Aabenhus', monday)
      await visit(page, '/fravaer/bo?dag=2026-12-07')
      await page.getByRole('button', { name: /^Gennemfør for / }).click()
      await page.getByRole('button', { name: /^Gennemfør for / }).waitFor({ state: 'detached' })
    },
  },
  {
    name: 'the day of a colleague who is away, with what speaks against it',
    route: '/fravaer/:personId',
    arrange: async (page) => {
      await enter(page, 'Agnete Aabenhus', monday)
      await visit(page, '/fravaer/bo?dag=2026-11-24')
      await page.getByRole('button', { name: /^Gennemfør for / }).click()
      await page.getByLabel('Hvorfor skal samtalen ligge der alligevel?').waitFor()
    },
  },
  {
    name: 'the day of nobody',
    route: '/fravaer/:personId',
    arrange: async (page) => {
      await enter(page, 'Agnete Aabenhus', monday)
      await visit(page, '/fravaer/ingen')
      await page.getByRole('link', { name: 'Til kalenderen' }).waitFor()
    },
  },
  {
    name: 'standard texts as the leader keeps them, with errors',
    route: '/standardtekster',
    arrange: async (page) => {
      await enter(page, 'Esther Egeskær', monday)
      await visit(page, '/standardtekster')
      await page.getByRole('button', { name: 'Tilføj en tekst' }).click()
      await page.getByRole('button', { name: 'Gem teksterne' }).click()
      await page.getByText('Skal udfyldes.').waitFor()
    },
  },
  {
    name: 'standard texts as others see them',
    route: '/standardtekster',
    arrange: async (page) => {
      await enter(page, 'Agnete Aabenhus', monday)
      await visit(page, '/standardtekster')
      await page.getByText('Teamlederen retter dem.').waitFor()
    },
  },
  {
    name: 'reception, one has come',
    route: '/reception',
    arrange: async (page) => {
      await enter(page, 'Agnete Aabenhus', monday)
      await visit(page, '/reception')
      await page
        .getByRole('button', { name: /^Ankommet: / })
        .first()
        .click()
      await page.getByRole('button', { name: /^Fortryd ankomst: / }).waitFor()
    },
  },
  {
    name: 'reception, nobody comes',
    route: '/reception',
    arrange: async (page) => {
      await enter(page, 'Agnete Aabenhus', '2026-11-22T09:00:00Z')
      await visit(page, '/reception')
      await page.getByText('Ingen er inviteret ind i dag.').waitFor()
    },
  },
  {
    name: 'reception, no answer',
    route: '/reception',
    staged: true,
    arrange: async (page) => {
      await enter(page, 'Agnete Aabenhus', monday)
      await visit(page, '/reception?fault=refused')
      await page.getByRole('alert', { name: 'Noget gik galt' }).waitFor()
    },
  },
  {
    name: 'the talks of a colleague who leaves',
    route: '/fravaer/:personId',
    arrange: async (page) => {
      await enter(page, 'Esther Egeskær', monday)
      await visit(page, '/fravaer/bo?slutter=ja')
      await page.getByRole('button', { name: /^Gennemfør for / }).waitFor()
    },
  },
]
