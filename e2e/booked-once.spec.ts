import { enter } from './support/enter'
import { openCitizen } from './support/openCitizen'
import { expect, test } from './support/test'

test('twenty clicks book once', async ({ page }) => {
  await enter(page, 'Finn Fyrlund', '2026-11-23T08:00:00Z')
  await openCitizen(page, 'Nora Nyledig')
  await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
  const button = page.getByRole('button', { name: 'Book samtalen' })
  await button.evaluate((element) => {
    for (let click = 0; click < 20; click++) if (element instanceof HTMLElement) element.click()
  })
  await expect(page.getByText('Samtalen er booket')).toHaveCount(1)
  await expect(page.getByText('Jobsamtale, personligt fremmøde')).toHaveCount(1)
})
