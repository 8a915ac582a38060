import { enter } from './support/enter'
import { expectAccessible } from './support/expectAccessible'
import { onServer } from './support/onServer'
import { openCitizen } from './support/openCitizen'
import { setClock } from './support/setClock'
import { expect, test } from './support/test'
import { visit } from './support/visit'

test('a talk says what was sent about it and what will be, and a reminder goes when its time comes', async ({
  page,
}) => {
  test.skip(onServer, 'on a server without receivers all of it waits')
  await enter(page, 'Finn Fyrlund', '2026-11-23T08:00:00Z')
  await openCitizen(page, 'Nora Nyledig')
  await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
  await page.getByLabel('Dato').fill('27.11.2026')
  await page.getByLabel('Klokkeslæt').fill('10:00')
  await page.getByRole('button', { name: 'Book samtalen' }).click()
  await expect(page.getByText('Samtalen er booket')).toBeVisible()
  const told = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: /^Se indkaldelse/ }) })
    .first()
  await expect(told).toContainText('påmindelse sendes ons. 25. nov. kl. 09:00')
  await expect(told).toContainText('påmindelse sendes fre. 27. nov. kl. 08:00')
  await expectAccessible(page)

  await expect(told).toContainText('Indkaldelse sendes man. 23. nov. kl. 09:10')
  await setClock(page, '2026-11-23T08:10:00Z')
  await expect(async () => {
    await visit(page, page.url())
    await told.waitFor()
    await expect(told).toContainText('Indkaldelse sendt man. 23. nov. kl. 09:10', { timeout: 2000 })
  }).toPass()
  await setClock(page, '2026-11-25T08:00:00Z')
  await expect(async () => {
    await visit(page, page.url())
    await told.waitFor()
    await expect(told).toContainText('påmindelse sendt ons. 25. nov. kl. 09:00', { timeout: 2000 })
  }).toPass()
  await expect(told).toContainText('påmindelse sendes fre. 27. nov. kl. 08:00')
})
