import { readFile } from 'node:fs/promises'
import { enter } from './support/enter'
import { expectAccessible } from './support/expectAccessible'
import { openCitizen } from './support/openCitizen'
import { setClock } from './support/setClock'
import { expect, test } from './support/test'

const monday = '2026-11-23T08:00:00Z'

test('the citizen’s summons is read, printed without the program around it, and put in a calendar', async ({
  page,
}) => {
  await enter(page, 'Finn Fyrlund', monday)
  await openCitizen(page, 'Nora Nyledig')
  await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
  await page.getByRole('button', { name: 'Book samtalen' }).click()
  await expect(page.getByText('Samtalen er booket')).toBeVisible()
  await page.getByRole('link', { name: /^Se indkaldelse/ }).click()
  await expect(page.getByRole('heading', { name: 'Indkaldelse', level: 1 })).toBeFocused()
  expect(await page.title()).not.toContain('Nora')

  const letter = page.getByRole('article')
  await expect(letter.getByRole('heading', { level: 2 })).toHaveText(/^Indkaldelse til /)
  await expect(letter).toContainText('Nora Nyledig')
  await expect(letter).toContainText('Du skal tale med Finn Fyrlund.')
  await expect(letter).not.toContainText(/\d{6}-?\d{4}/)
  for (const heading of ['Tid og sted', 'Dine pligter', 'Dine rettigheder', 'Hvis du vil klage'])
    await expect(letter.getByRole('heading', { name: heading, exact: true })).toBeVisible()
  await page.getByLabel('Vis brevet på').selectOption('Engelsk')
  await expect(letter).toHaveAttribute('lang', 'en')
  await expect(letter.getByRole('heading', { name: 'Your duties' })).toBeVisible()
  await page.getByText('Hvad brevet bygger på').click()
  await expect(page.getByText('sanction.no-automatic')).toBeVisible()
  await expectAccessible(page)

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Hent til kalender' }).click(),
  ])
  expect(file.suggestedFilename()).toBe('samtale.ics')
  const text = await readFile(await file.path(), 'utf8')
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/)
  expect(text).toContain('METHOD:REQUEST')

  await page.emulateMedia({ media: 'print' })
  await expect(letter).toBeVisible()
  for (const around of [
    page.getByRole('banner'),
    page.getByRole('heading', { level: 1 }),
    page.getByRole('button', { name: 'Udskriv' }),
    page.getByText('Hvad brevet bygger på'),
  ])
    await expect(around).toBeHidden()
})

test('each version that was written is kept, and a cancellation is told', async ({ page }) => {
  await enter(page, 'Finn Fyrlund', monday)
  await openCitizen(page, 'Nora Nyledig')
  await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
  await page.getByRole('button', { name: 'Book samtalen' }).click()
  await expect(page.getByText('Samtalen er booket')).toBeVisible()
  // Within ten minutes the booking could be taken back, and nobody would be written at all.
  await setClock(page, '2026-11-23T08:10:00Z')
  await page.getByRole('link', { name: /^Registrér udfald/ }).click()
  await page.getByText('Samtalen blev aflyst').click()
  await page.getByText('Vi aflyste').click()
  await page.getByLabel('Hvorfor blev samtalen aflyst?').fill('Syg medarbejder')
  await page.getByRole('button', { name: 'Gem udfald' }).click()
  await expect(page.getByText('Udfaldet er registreret')).toBeVisible()
  await page.getByRole('link', { name: /^Se indkaldelse/ }).click()

  const letter = page.getByRole('article')
  await expect(letter.getByRole('heading', { level: 2 })).toHaveText(/ er aflyst$/)
  await expect(letter).toContainText('Du skal ikke gøre noget.')
  await expect(letter).not.toContainText('Syg medarbejder')
  const versions = page.getByRole('navigation', { name: 'Alt, der er skrevet om samtalen' })
  await expect(versions.getByRole('link')).toHaveCount(2)
  await versions.getByRole('link', { name: /^Indkaldelse som digital post/ }).click()
  await expect(letter.getByRole('heading', { level: 2 })).toHaveText(/^Indkaldelse til /)
  await expectAccessible(page)
})
