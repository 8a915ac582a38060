import { enter } from './support/enter'
import { expectAccessible } from './support/expectAccessible'
import { openCitizen } from './support/openCitizen'
import { expect, test } from './support/test'
import { visit } from './support/visit'

test.use({ refusals: [404, 422] })

const bad = [
  { field: 'Dato', typed: '22.11.2026', error: 'Ligger i fortiden. Vælg et senere tidspunkt.' },
  { field: 'Dato', typed: '31.2.2027', error: 'Kan ikke bruges. Se eksemplet.' },
  { field: 'Dato', typed: '25.12.2026', error: 'Det er en helligdag. Vælg en anden dag.' },
  { field: 'Dato', typed: '', error: 'Kan ikke bruges. Se eksemplet.' },
  { field: 'Klokkeslæt', typed: '03:00', error: 'Samtaler skal ligge mellem kl. 6 og 22.' },
  { field: 'Klokkeslæt', typed: 'halv ni', error: 'Kan ikke bruges. Se eksemplet.' },
  {
    field: 'Varighed i minutter',
    typed: '-30',
    error: 'Samtalen skal slutte, efter at den begynder.',
  },
  { field: 'Varighed i minutter', typed: '', error: 'Skal udfyldes.' },
  { field: 'Varighed i minutter', typed: '900', error: 'En samtale varer højst 4 timer.' },
  { field: 'Hvad handler samtalen om?', typed: 'x'.repeat(5000), error: 'Teksten er for lang.' },
]

test('bad input is refused at its field, and what was typed stays', async ({ page }) => {
  await enter(page, 'Finn Fyrlund', '2026-11-23T08:00:00Z')
  await openCitizen(page, 'Nora Nyledig')
  await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
  for (const { field, typed, error } of bad) {
    const lawful = await page.getByLabel(field, { exact: true }).inputValue()
    await page.getByLabel(field, { exact: true }).fill(typed)
    await page.getByRole('button', { name: 'Book samtalen' }).click()
    await expect(page.getByText(error)).toBeVisible()
    const input = page.getByLabel(field, { exact: true })
    await expect(input).toHaveValue(typed)
    await expect(input).toHaveAttribute('aria-invalid', 'true')
    await expect(input).toBeFocused()
    await input.fill(lawful)
  }
  await expectAccessible(page)
})

test('without a place the booking is refused at the place', async ({ page }) => {
  await enter(page, 'Finn Fyrlund', '2026-11-23T08:00:00Z')
  await openCitizen(page, 'Nora Nyledig')
  await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
  await page.getByLabel('Lokale').selectOption('Et andet sted')
  await page.getByRole('button', { name: 'Book samtalen' }).click()
  await expect(page.getByText('Skal udfyldes.')).toBeVisible()
  await expect(page.getByLabel('Adresse')).toBeFocused()
})

test('a script is text, shown as it was typed', async ({ page }) => {
  const script = '<script>document.title="x"</script>'
  await enter(page, 'Finn Fyrlund', '2026-11-23T08:00:00Z')
  await openCitizen(page, 'Nora Nyledig')
  await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
  await page.getByLabel('Hvad handler samtalen om?').fill(script)
  await page.getByRole('button', { name: 'Book samtalen' }).click()
  await expect(page.getByText(script)).toBeVisible()
  await expect(page).toHaveTitle('Borger · Rettidig')
})

test('an unknown citizen, talk or page in the address says so', async ({ page }) => {
  await enter(page, 'Finn Fyrlund', '2026-11-23T08:00:00Z')
  for (const address of ['/borgere/c9999', '/borgere/%3Cscript%3E', '/borgere/c9999/samtaler/ny']) {
    await visit(page, address)
    await expect(
      page.getByRole('heading', { name: 'Borgeren findes ikke blandt dine borgere' }),
    ).toBeVisible()
    await expectAccessible(page)
  }
  await visit(page, '/borgere/c0001/samtaler/findes-ikke')
  await expect(page.getByRole('heading', { name: 'Samtalen kan ikke ændres' })).toBeVisible()
  await visit(page, '/findes-ikke')
  await expect(page.getByRole('heading', { name: 'Siden findes ikke' })).toBeVisible()
  await expectAccessible(page)
})

test('where the citizen chooses, booking without having asked is refused at the wish', async ({
  page,
}) => {
  await enter(page, 'Bo Birkevang', '2026-11-23T08:00:00Z')
  await openCitizen(page, 'Liv Langtidssyg')
  await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
  await page.getByRole('button', { name: 'Book samtalen' }).click()
  await expect(page.getByText('Spørg borgeren, og vælg svaret.')).toBeVisible()

  await page.getByText('Telefon', { exact: true }).click()
  await page.getByText('Vi beslutter, at samtalen skal være ved personligt fremmøde').click()
  await page.getByRole('button', { name: 'Book samtalen' }).click()
  await expect(page.getByText('Skriv den konkrete grund.', { exact: true })).toBeVisible()
  await page.getByLabel('Hvorfor er personligt fremmøde nødvendigt?').fill('Skal se papirer')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Book samtalen' }).click()
  await expect(page.getByText('Borgerens ønske: telefon')).toBeVisible()
  await expect(
    page.getByText(
      'Bo Birkevang besluttede den 23. november 2026 personligt fremmøde: Skal se papirer',
    ),
  ).toBeVisible()
})
