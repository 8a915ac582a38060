import { enter } from './support/enter'
import { expectAccessible } from './support/expectAccessible'
import { openCitizen } from './support/openCitizen'
import { expect, test } from './support/test'

test('a talk outside the hours is warned of, accepted with a reason and booked in one step', async ({
  page,
}) => {
  await enter(page, 'Agnete Aabenhus', '2026-11-23T08:00:00Z')
  await openCitizen(page, 'Jonas Jobparat')
  await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
  await page.getByLabel('Dato', { exact: true }).fill('24.11.2026')
  await page.getByLabel('Klokkeslæt').fill('18.30')
  const warning = page.getByRole('status', { name: 'Vær opmærksom på' })
  await expect(warning).toContainText('Tiden ligger uden for arbejdstiden.')
  const reason = page.getByLabel('Hvorfor skal samtalen ligge der alligevel?')
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Book samtalen' }).click()
  await expect(page.getByText('Skriv den konkrete grund.')).toBeVisible()
  await expect(reason).toBeFocused()
  await reason.fill('Borgeren arbejder om dagen')
  await page.getByRole('button', { name: 'Book samtalen' }).click()
  await expect(page.getByText('Samtalen er booket')).toBeVisible()
  await expect(
    page.getByText(
      /^Accepteret af Agnete Aabenhus den 23\. november 2026: Tiden ligger uden for arbejdstiden\..* Grund: Borgeren arbejder om dagen$/,
    ),
  ).toBeVisible()
  await expectAccessible(page)

  await page.reload()
  await expect(page.getByText(/Grund: Borgeren arbejder om dagen$/)).toBeVisible()
})

test('a move to a time that something speaks against is accepted with the move', async ({
  page,
}) => {
  await enter(page, 'Agnete Aabenhus', '2026-11-23T08:00:00Z')
  await page.getByRole('navigation').getByRole('link', { name: 'Kalender' }).click()
  await page
    .getByRole('button', { name: /^Erik Tangvig, / })
    .last()
    .click()
  await page.getByRole('button', { name: 'Flyt' }).click()
  const time = page.getByRole('textbox', { name: 'Kl.' })
  await time.press('Control+a')
  await time.pressSequentially('17.30')
  await expect(page.getByRole('status', { name: 'Vær opmærksom på' })).toContainText(
    'Tiden ligger uden for arbejdstiden.',
  )
  await page.getByRole('radio', { name: 'Os' }).check()
  await page.getByRole('textbox', { name: 'Grund', exact: true }).fill('Kursus')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Flyt samtalen' }).click()
  const accepted = page.getByLabel('Hvorfor skal samtalen ligge der alligevel?')
  await expect(accepted).toBeFocused()
  await accepted.fill('Borgeren kan først da')
  await page.getByRole('button', { name: 'Flyt samtalen' }).click()
  await expect(page.getByText('Samtalen er flyttet')).toBeVisible()
})
