import { citizenInView } from './support/citizenInView'
import { enter } from './support/enter'
import { expectAccessible } from './support/expectAccessible'
import { openCitizen } from './support/openCitizen'
import { expect, test } from './support/test'
import { visit } from './support/visit'

const monday = '2026-11-23T08:00:00Z'

test.describe('questions the API refuses', () => {
  test.use({ refusals: [422] })

  test('leave the form and what was typed in place', async ({ page }) => {
    await enter(page, 'Finn Fyrlund', monday)
    await openCitizen(page, 'Nora Nyledig')
    await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
    await page.getByLabel('Hvad handler samtalen om?').fill('Jobmål')
    await page.getByLabel('Klokkeslæt').fill('25:00')
    await page.getByLabel('Dato').fill('1.1.2030')
    await expect(page.getByText('Loven kendes ikke for den dag. Vælg en anden.')).toBeVisible()
    await expect(page.getByLabel('Hvad handler samtalen om?')).toHaveValue('Jobmål')
    await page.getByLabel('Dato').fill('15.12.2026')
    await page.getByLabel('Klokkeslæt').fill('10:00')
    await expect(page.getByRole('group', { name: /15\. december 2026/ })).toBeVisible()
    await expect(page.getByText('Loven kendes ikke for den dag. Vælg en anden.')).toHaveCount(0)
  })
})

test.describe('a talk changed in another tab', () => {
  test.use({ refusals: [412] })

  test('is not overwritten by an older form', async ({ page, context }) => {
    await enter(page, 'Gry Grønneklit', monday)
    await openCitizen(page, 'Frida Førstegang-Udeblev')
    await page.getByRole('link', { name: 'Skift form' }).click()
    await page.getByLabel('Hvad handler samtalen om?').fill('Fra den gamle fane')

    const other = await context.newPage()
    await enter(other, 'Gry Grønneklit', monday)
    await openCitizen(other, 'Frida Førstegang-Udeblev')
    await other.getByRole('link', { name: 'Skift form' }).click()
    await other.getByLabel('Hvad handler samtalen om?').fill('Fra den nye fane')
    await other.getByRole('button', { name: 'Gem ændringen' }).click()
    await expect(other.getByText('Fra den nye fane')).toBeVisible()

    await page.bringToFront()
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await page.getByRole('button', { name: 'Gem ændringen' }).click()
    await expect(page.getByText(/Det er ændret i mellemtiden/)).toBeVisible()
    await expect(page.getByLabel('Hvad handler samtalen om?')).toHaveValue('Fra den gamle fane')
    await expectAccessible(page)
    await visit(other, other.url())
    await expect(other.getByText('Fra den nye fane')).toBeVisible()
  })
})

test.describe('an undo whose time is taken', () => {
  test.use({ refusals: [409] })

  test('says what stands in the way', async ({ page }) => {
    await enter(page, 'Agnete Aabenhus', monday)
    await openCitizen(page, 'Jonas Jobparat')
    const book = async (link: string) => {
      await page.getByRole('link', { name: link, exact: true }).first().click()
      await page.getByRole('button', { name: 'Book samtalen' }).click()
      await page.getByRole('heading', { name: 'Jonas Jobparat', level: 1 }).waitFor()
    }
    await book('Book samtale')
    await page.getByRole('link', { name: /^Registrér udfald/ }).click()
    await page.getByText('Samtalen blev aflyst').click()
    await page.getByText('Borgeren meldte afbud').click()
    await page.getByLabel('Hvorfor blev samtalen aflyst?').fill('Syg')
    await page.getByRole('button', { name: 'Gem udfald' }).click()
    await page.getByText('Afbud fra borgeren').waitFor()
    await book('Book samtale')
    await page.getByRole('button', { name: /^Fortryd registrering/ }).click()
    const refusal = page.getByRole('alert', { name: 'Ikke gemt, intet er ændret' })
    await expect(refusal).toBeFocused()
    await expect(refusal.getByText(/^Sagsbehandleren er optaget/)).toBeVisible()
    await expectAccessible(page)
  })
})

test.describe('somebody the API does not know', () => {
  test.use({ refusals: [401] })

  test('is asked who they are', async ({ page }) => {
    await enter(page, 'Finn Fyrlund', monday)
    await page.evaluate(() => sessionStorage.setItem('rettidig.person', 'nobody'))
    await visit(page, page.url())
    await expect(page.getByRole('heading', { name: 'Hvem er du?' })).toBeVisible()
  })
})

test('an address opened by nobody leads there once somebody is chosen', async ({ page }) => {
  await page.goto(`/?clock=${monday}`)
  await visit(page, '/borgere/c0001')
  await page.getByRole('button', { name: 'Finn Fyrlund' }).click()
  await expect(page.getByRole('heading', { name: 'Nora Nyledig', level: 1 })).toBeVisible()
  expect(citizenInView(page)).toBe('c0001')
})

test('the form says which requirement the talk would fill on the day in it', async ({ page }) => {
  await enter(page, 'Finn Fyrlund', monday)
  await openCitizen(page, 'Nora Nyledig')
  await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
  await expect(page.getByText('Opfylder krav nr. 1, frist 19. februar 2027.').first()).toBeVisible()
  await page.getByLabel('Samtalens art').selectOption('Samtale efter ønske')
  await expect(page.getByText(/^Opfylder krav/)).toHaveCount(0)
})

test('coming back from a citizen finds the list as it was left', async ({ page }) => {
  await enter(page, 'Finn Fyrlund', monday)
  await openCitizen(page, 'Nora Nyledig')
  await page.goBack()
  await expect(page.getByLabel('Søg på navn eller CPR-nummer')).toHaveValue('Nora Nyledig')
  await expect(page.getByText('1 borger', { exact: true })).toBeVisible()
})
