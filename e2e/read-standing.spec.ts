import { enter } from './support/enter'
import { enterByKeys } from './support/enterByKeys'
import { follow, openByKeys } from './support/openByKeys'
import { openCitizen } from './support/openCitizen'
import { tabTo } from './support/tabTo'
import { expect, test } from './support/test'

const monday = '2026-11-23T08:00:00Z'

test('what the law lays on a citizen and gives them today, each with its why', async ({ page }) => {
  await enter(page, 'Finn Fyrlund', monday)
  await openCitizen(page, 'Nora Nyledig')
  await page.getByRole('link', { name: 'Pligter og rettigheder' }).click()
  await expect(
    page.getByRole('heading', { name: 'Pligter og rettigheder for Nora Nyledig', level: 1 }),
  ).toBeFocused()

  const duties = page.getByRole('region', { name: 'Pligter' })
  const joblog = duties.getByRole('listitem').filter({ hasText: 'Jobsøgning i joblog' })
  await expect(joblog.getByText('Gælder', { exact: true })).toBeVisible()
  await joblog.getByText('Hvorfor?').click()
  await expect(joblog.getByText(/I kraft/).first()).toBeVisible()
  await duties.getByText('Vis 4 pligter, der ikke gælder').click()
  await expect(duties.getByText('Gælder ikke').first()).toBeVisible()

  const offer = page.getByRole('region', { name: 'Krav om tilbud' })
  await expect(offer.getByText('Skal begynde senest 20. maj 2027')).toBeVisible()

  const rights = page.getByRole('region', { name: 'Rettigheder' })
  await expect(rights.getByText('Borgeren kan altid klage', { exact: false })).toBeVisible()
  const talks = rights.getByRole('listitem').filter({ hasText: 'Ret til samtaler' })
  await expect(talks.getByText('Gælder', { exact: true })).toBeVisible()
  await rights.getByText(/^Vis \d+ rettigheder, der ikke gælder$/).click()
  await expect(rights.getByText('Ikke for denne borger').first()).toBeVisible()

  const exemptions = page.getByRole('region', { name: 'Fritagelser' })
  await expect(exemptions.getByText('Borgeren er ikke fritaget for noget.')).toBeVisible()
})

test('by the keyboard alone: to the rights, a why, and back to the citizen', async ({ page }) => {
  await enterByKeys(page, 'Finn Fyrlund', monday)
  await openByKeys(page, 'Nora Nyledig')
  await follow(page, /^Pligter og rettigheder$/, 'Pligter og rettigheder for Nora Nyledig')
  await tabTo(page, 'summary', /CV på Jobnet/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: 'CV på Jobnet' })).toBeVisible()
  await tabTo(page, 'link', /^Tilbage til borgeren$/, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Nora Nyledig', level: 1 })).toBeFocused()
})
