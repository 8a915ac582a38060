import { openPlanWithPlacement } from '../support/openPlanWithPlacement'
import type { ScreenState } from './screenState'

const route = '/borgere/:citizenId/plan'

/** What belongs to an offer: an absence, an aid, and support beside it. */
export const offerParticularsStates: readonly ScreenState[] = [
  {
    name: 'plan of offers, an absence noted and about to be assessed',
    route,
    arrange: async (page) => {
      await openPlanWithPlacement(page)
      await page.getByRole('button', { name: 'Skriv fravær: Virksomhedspraktik' }).click()
      await page
        .getByLabel('Hvad ved du om fraværet, og fra hvem?')
        .fill('Butikken ringede: kom ikke og har ikke meldt afbud. '.repeat(6))
      await page.getByRole('button', { name: 'Gem fraværet' }).click()
      await page.getByText('Ikke vurderet endnu').waitFor()
      await page.getByRole('button', { name: 'Vurder fravær: Virksomhedspraktik' }).click()
      await page.getByText('Tal med borgeren, før du vurderer.').waitFor()
    },
  },
  {
    name: 'plan of offers, an aid that has no test yet',
    route,
    arrange: async (page) => {
      await openPlanWithPlacement(page)
      await page
        .getByRole('button', { name: 'Hjælpemiddel: Virksomhedspraktik', exact: true })
        .click()
      await page.getByLabel('Hvad er det?').fill('Hæve-sænke-bord')
      await page.getByRole('button', { name: 'Bevilg hjælpemidlet' }).click()
      await page.getByLabel('Konkret vurdering').and(page.locator('[aria-invalid=true]')).waitFor()
    },
  },
  {
    name: 'plan of offers, another provider with a long name, and about to be ended',
    route,
    arrange: async (page) => {
      await openPlanWithPlacement(page)
      await page.getByRole('button', { name: 'Tildel anden aktør' }).click()
      await page
        .getByLabel('Den anden aktørs navn')
        .fill('Opdigtet Aktør for Karriere, Kompetencer og Beskæftigelse i Eksempelby A/S')
      await page.getByRole('button', { name: 'Tildel', exact: true }).click()
      await page.getByRole('button', { name: /^Afslut: Opdigtet Aktør/ }).click()
      await page.getByLabel('Sidste dag hos den anden aktør').waitFor()
    },
  },
]
