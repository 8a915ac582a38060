import { enter } from './support/enter'
import { expectAccessible } from './support/expectAccessible'
import { expect, test } from './support/test'
import { visit } from './support/visit'

const monday = '2026-11-23T08:00:00Z'

test.use({ faulty: true })

test('a slow answer shows that it is on its way', async ({ page }) => {
  await enter(page, 'Finn Fyrlund', monday)
  await visit(page, '/borgere/c0001?fault=slow')
  await expect(page.getByRole('heading', { name: 'Henter …' })).toBeAttached()
  await expect(page.getByRole('heading', { name: 'Nora Nyledig' })).toBeVisible({ timeout: 15_000 })
})

test('an answer that never comes is told, and asked for again', async ({ page }) => {
  await enter(page, 'Finn Fyrlund', monday)
  await visit(page, '/borgere/c0001?fault=refused')
  await expect(page.getByRole('alert', { name: 'Noget gik galt' })).toBeVisible({ timeout: 20_000 })
  await page.getByRole('button', { name: 'Fejlpanel' }).click()
  await expect(page.getByLabel('Hvad skal gå galt?')).toHaveValue('refused')
  await page.getByLabel('Hvad skal gå galt?').selectOption('Ingenting')
  await page.getByRole('button', { name: 'Prøv igen' }).click()
  await expect(page.getByRole('heading', { name: 'Nora Nyledig' })).toBeVisible()
})

test('a fault that strikes once is over when the question is asked again', async ({ page }) => {
  await enter(page, 'Finn Fyrlund', monday)
  await visit(page, '/borgere/c0001?fault=html,once')
  await expect(page.getByRole('heading', { name: 'Nora Nyledig' })).toBeVisible()
})

test('the clock is set and let run in the panel', async ({ page }) => {
  await enter(page, 'Finn Fyrlund', monday)
  const [on, at] = [page.getByLabel('Urets dato'), page.getByLabel('Urets klokkeslæt')]
  await page.getByRole('button', { name: 'Fejlpanel' }).click()
  await expect(on).toHaveValue('23.11.2026')
  await expect(at).toHaveValue('09:00')
  await on.fill('28.3.2027')
  await at.fill('2:30')
  await page.getByRole('button', { name: 'Stop uret her' }).click()
  await expect(page.getByText('Tidspunktet findes ikke den dag.')).toBeVisible()
  await on.fill('24.12.2026')
  await at.fill('1215')
  await page.getByRole('button', { name: 'Stop uret her' }).click()
  await page.getByRole('button', { name: 'Fejlpanel' }).click()
  await expect(on).toHaveValue('24.12.2026')
  await expect(at).toHaveValue('12:15')
  await page.getByRole('button', { name: 'Lad uret gå' }).click()
  await page.getByRole('button', { name: 'Fejlpanel' }).click()
  await expect(at).toHaveValue('')
})

test('the data are reset only when one means it, and every tab is told', async ({
  page,
  context,
}) => {
  const other = await context.newPage()
  await enter(other, 'Finn Fyrlund', monday)
  await enter(page, 'Finn Fyrlund', monday)
  await page.getByRole('button', { name: 'Fejlpanel' }).click()
  await page.getByRole('button', { name: 'Nulstil demodata' }).click()
  await page.getByRole('button', { name: 'Ja, nulstil' }).click()
  await expect(page.getByText('Du begynder på friske demodata.')).toBeVisible()
  await page.getByRole('button', { name: 'Forstået' }).click()
  await expect(page.getByRole('alert', { name: 'Demodata er nulstillet' })).toBeHidden()
  await expect(other.getByRole('alert', { name: 'Demodata er nulstillet' })).toBeVisible()
  await other.getByRole('button', { name: 'Genindlæs' }).click()
  await expect(other.getByRole('heading', { name: 'Borgere', level: 1 })).toBeVisible()
})

test('ten thousand citizens are laid, told as they come, and listed', async ({ page }) => {
  test.setTimeout(180_000)
  await enter(page, 'Agnete Aabenhus', monday)
  await page.getByRole('button', { name: 'Fejlpanel' }).click()
  await page.getByLabel('Hvor mange borgere er der?').selectOption('10000')
  await page.getByRole('button', { name: 'Læg dem' }).click()
  await expect(page.getByText(/^Lægger demodata: \d+ af 10000 borgere\./)).toBeVisible()
  await expect(page.getByRole('progressbar', { name: 'Så langt er demodata lagt' })).toBeVisible()
  await expectAccessible(page)
  await page.getByText('10000 borgere', { exact: true }).waitFor({ timeout: 120_000 })
  await page.getByLabel('Søg på navn eller CPR-nummer').fill('nora nyledig')
  await expect(page.getByText('1 borger', { exact: true })).toBeVisible()
})
