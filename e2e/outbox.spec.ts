import { enter } from './support/enter'
import { expectAccessible } from './support/expectAccessible'
import { onServer } from './support/onServer'
import { openCitizen } from './support/openCitizen'
import { stageReceiver } from './support/stageReceiver'
import { expect, test } from './support/test'
import { visit } from './support/visit'

const monday = '2026-11-23T08:00:00Z'

test('what is booked leaves the house once the receiver is back, and its own authority sees it', async ({
  page,
}) => {
  test.skip(onServer, 'receivers are staged in the host in the page')
  await enter(page, 'Finn Fyrlund', monday)
  await stageReceiver(page, 'Ingen svarer')
  await openCitizen(page, 'Nora Nyledig')
  await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
  await page.getByRole('button', { name: 'Book samtalen' }).click()
  await expect(page.getByText('Samtalen er booket')).toBeVisible()

  await page.getByRole('button', { name: 'Mere' }).click()
  await page.getByRole('link', { name: 'Udbakke' }).click()
  await expect(page.getByRole('heading', { name: 'Udbakke', level: 1 })).toBeFocused()
  await expect(page.getByText('I demonstrationen forlader intet maskinen')).toBeVisible()
  const record = page.getByRole('listitem').filter({ hasText: 'Det nationale register' })
  await expect(record.getByText('Nora Nyledig')).toBeVisible()
  await expect(record.getByText(/^Forsøgt 1 gang, senest 23\. november/)).toBeVisible()
  await expect(record.getByText('Næste forsøg 23. november 2026 kl. 09:01')).toBeVisible()
  await expectAccessible(page)

  await stageReceiver(page, 'De afviser')
  await record.getByRole('button', { name: /^Prøv igen nu: Nora Nyledig, Indkaldelse/ }).click()
  await expect(page.getByRole('link', { name: 'Afvist (1)' })).toBeVisible()
  await page.getByRole('link', { name: 'Afvist (1)' }).click()
  await expect(page).toHaveURL(/status=afvist/)
  await expect(record.getByText(/^Modtageren skriver: Opdigtet afslag/)).toBeVisible()

  await stageReceiver(page, 'De tager imod')
  await page.getByRole('button', { name: 'Prøv dem alle igen nu' }).click()
  await expect(page.getByText('Ingen modtager har afvist noget.')).toBeVisible()
  await page.getByRole('link', { name: /^Sendt \([1-9]/ }).click()
  await expect(record.getByText(/^Sendt 23\. november 2026 kl\. 09:00, i 3\. forsøg/)).toBeVisible()

  await enter(page, 'Agnete Aabenhus', monday)
  await visit(page, '/udbakke?status=sendt')
  await expect(page.getByText('Der er ikke sendt noget endnu.')).toBeVisible()
})

test('on a server without receivers what is booked waits, and the screen says why', async ({
  page,
}) => {
  test.skip(!onServer, 'the host in the page has receivers')
  await enter(page, 'Finn Fyrlund', monday)
  await openCitizen(page, 'Nora Nyledig')
  await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
  await page.getByRole('button', { name: 'Book samtalen' }).click()
  await expect(page.getByText('Samtalen er booket')).toBeVisible()
  await visit(page, '/udbakke')
  await expect(page.getByText('Ingen modtager er sat op').first()).toBeVisible()
  await expect(
    page.getByRole('region', { name: /^Der er ikke sat nogen modtager op til: Det nationale/ }),
  ).toBeVisible()
  await expectAccessible(page)
})
