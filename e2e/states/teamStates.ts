import { enter } from '../support/enter'
import { visit } from '../support/visit'
import type { ScreenState } from './screenState'

const monday = '2026-11-23T08:00:00Z'

/** The leader’s team, and whether talks are held in time. */
export const teamStates: readonly ScreenState[] = [
  {
    name: 'team, as the leader sees it',
    route: '/team',
    arrange: async (page) => {
      await enter(page, 'Esther Egeskær', monday)
      await visit(page, '/team')
      await page.getByRole('region', { name: 'Ingen har dem' }).waitFor()
    },
  },
  {
    name: 'team, citizens nobody has, given to somebody',
    route: '/team',
    arrange: async (page) => {
      await enter(page, 'Esther Egeskær', monday)
      await visit(page, '/team')
      const nobodys = page.getByRole('region', { name: 'Ingen har dem' })
      await nobodys.getByRole('checkbox').first().check()
      await nobodys.getByRole('button', { name: 'Tildel 1 borger' }).click()
      await page.getByRole('radio', { name: /^Bo Birkevang, har / }).check()
      await page.getByRole('dialog').getByRole('button', { name: 'Tildel' }).click()
      await nobodys.getByRole('button', { name: 'Fortryd tildelingen' }).waitFor()
    },
  },
  {
    name: 'team, to somebody who does not lead it',
    route: '/team',
    arrange: async (page) => {
      await enter(page, 'Agnete Aabenhus', monday)
      await visit(page, '/team')
      await page.getByText('Spørg Esther Egeskær.').waitFor()
    },
  },
  {
    name: 'timeliness, the first talk',
    route: '/rettidighed',
    arrange: async (page) => {
      await enter(page, 'Agnete Aabenhus', monday)
      await visit(page, '/rettidighed?periode=24')
      await page.getByRole('table', { name: 'Målgrupper' }).waitFor()
    },
  },
  {
    name: 'timeliness, the share of the reform, in English',
    route: '/rettidighed',
    english: true,
    arrange: async (page) => {
      await enter(page, 'Finn Fyrlund', monday)
      await visit(page, '/rettidighed?maal=reform')
      await page.getByRole('button', { name: 'English' }).click()
      await page.getByText('The 75 per cent asked for are kept').waitFor()
    },
  },
  {
    name: 'timeliness, nobody counted',
    route: '/rettidighed',
    arrange: async (page) => {
      await enter(page, 'Agnete Aabenhus', monday)
      await visit(page, '/rettidighed?gruppe=6.12&part=a-kasse&maal=reform')
      await page.getByText('Ingen forløb er afgjort i perioden.').waitFor()
    },
  },
  {
    name: 'timeliness, no answer',
    route: '/rettidighed',
    staged: true,
    arrange: async (page) => {
      await enter(page, 'Agnete Aabenhus', monday)
      await visit(page, '/rettidighed?fault=refused')
      await page.getByRole('alert', { name: 'Noget gik galt' }).waitFor()
    },
  },
  {
    name: 'citizens behind a figure',
    route: '/rettidighed/borgere',
    arrange: async (page) => {
      await enter(page, 'Agnete Aabenhus', monday)
      await visit(page, '/rettidighed/borgere?maal=seks-maaneder')
      await page.getByRole('button', { name: 'Vis flere' }).waitFor()
    },
  },
  {
    name: 'citizens behind a figure, none',
    route: '/rettidighed/borgere',
    arrange: async (page) => {
      await enter(page, 'Agnete Aabenhus', monday)
      await visit(page, '/rettidighed/borgere?gruppe=6.13&hos=ingen')
      await page.getByText('Ingen borgere her.').waitFor()
    },
  },
]
