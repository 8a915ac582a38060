import { countClicks } from './support/countClicks'
import { enter } from './support/enter'
import { expectAccessible } from './support/expectAccessible'
import { openCitizen } from './support/openCitizen'
import { setClock } from './support/setClock'
import { expect, test } from './support/test'
import { visit } from './support/visit'

test('an adviser books, keeps and registers the first talk of a new member, then offers video', async ({
  page,
}) => {
  await enter(page, 'Finn Fyrlund', '2026-11-23T08:00:00Z')
  await openCitizen(page, 'Nora Nyledig')
  await expectAccessible(page)

  const clicks = await countClicks(page)
  await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
  await expect(page.getByRole('radio', { name: 'Video' })).toBeDisabled()
  await expect(page.getByRole('radio', { name: 'Telefon' })).toBeDisabled()
  await expect(
    page.getByText('Kan ikke vælges: Den første samtale i et forløb er personligt fremmøde.'),
  ).toHaveCount(2)
  await expect(page.getByRole('radio', { name: 'Personligt fremmøde' })).toBeChecked()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Book samtalen' }).click()
  await expect(page.getByText('Samtalen er booket')).toBeVisible()
  expect(await clicks()).toBeLessThanOrEqual(5)

  const coming = page.getByRole('list', { name: 'Kommende' })
  await expect(coming.getByText('Jobsamtale, personligt fremmøde')).toBeVisible()
  await visit(page, page.url())
  await expect(coming.getByText('Jobsamtale, personligt fremmøde')).toBeVisible()
  await expect(coming.getByText('14. december 2026')).toBeVisible()

  await setClock(page, '2026-12-14T13:00:00Z')
  const registering = await countClicks(page)
  await page.getByRole('link', { name: /^Registrér udfald: Jobsamtale/ }).click()
  await expectAccessible(page)
  await page.getByText('Samtalen blev holdt').click()
  await page.getByRole('button', { name: 'Gem udfald' }).click()
  await expect(page.getByText('Udfaldet er registreret')).toBeVisible()
  expect(await registering()).toBeLessThanOrEqual(4)
  const past = page.getByRole('list', { name: 'Hidtil' })
  await page.getByRole('heading', { name: 'Tidslinje' }).waitFor()
  await expect(page.getByText(/Registreret af Finn Fyrlund/)).toBeVisible()
  await visit(page, page.url())
  await expect(page.getByText(/Registreret af Finn Fyrlund/)).toBeVisible()
  await expect(past).toBeVisible()

  await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
  await expect(page.getByText('Hvad ønsker borgeren?')).toBeVisible()
  for (const form of ['Personligt fremmøde', 'Video', 'Telefon']) {
    await expect(page.getByRole('radio', { name: form })).toBeEnabled()
    await expect(page.getByRole('radio', { name: form })).not.toBeChecked()
  }
  await page.getByText('Video', { exact: true }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Book samtalen' }).click()
  await expect(page.getByText('Samtalen er booket')).toBeVisible()
  await expect(page.getByText('Borgerens ønske: video')).toBeVisible()
})
