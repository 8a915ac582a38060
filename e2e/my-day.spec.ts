import type { Page } from '@playwright/test'
import { enter } from './support/enter'
import { expectAccessible } from './support/expectAccessible'
import { openCitizen } from './support/openCitizen'
import { tabTo } from './support/tabTo'
import { expect, test } from './support/test'

const tasks = (page: Page) => page.getByRole('region', { name: 'Det venter på dig' })

async function toDay(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Min dag' }).click()
  await page.getByRole('heading', { name: 'Min dag', level: 1 }).waitFor()
  await tasks(page).getByRole('status').waitFor()
}

test('what waits leads to the act that settles it, and is gone then', async ({ page }) => {
  await enter(page, 'Agnete Aabenhus', '2026-11-23T14:00:00Z')
  await toDay(page)
  await expectAccessible(page)
  const talks = page.getByRole('region', { name: 'Dagens samtaler' })
  const register = talks.getByRole('link', { name: /^Registrér udfald for / }).first()
  const name = ((await register.getAttribute('aria-label')) ?? '').replace(/.* for /, '')
  await tasks(page)
    .getByRole('link', { name: `Registrér udfald: ${name}` })
    .click()
  await page.getByText('Samtalen blev holdt').click()
  await page.getByRole('button', { name: 'Gem udfald' }).click()
  await page.getByRole('heading', { name, level: 1 }).waitFor()
  await toDay(page)
  await expect(tasks(page).getByRole('link', { name: `Registrér udfald: ${name}` })).toHaveCount(0)
  await expect(talks.getByRole('listitem').filter({ hasText: name })).toContainText('Afholdt')
})

test('what one is to follow up comes on its day', async ({ page }) => {
  await enter(page, 'Agnete Aabenhus', '2026-11-23T08:00:00Z')
  await openCitizen(page, 'Nora Nyledig')
  await page.getByRole('link', { name: 'Notater' }).click()
  await page.getByLabel('Notat', { exact: true }).fill('Spørg til kurset')
  await page.getByLabel('Følg op den (kan udelades)').fill('24.11.2026')
  await page.getByRole('button', { name: 'Gem notatet' }).click()
  await page.getByRole('listitem').filter({ hasText: 'Spørg til kurset' }).waitFor()
  await toDay(page)
  await expect(tasks(page)).not.toContainText('Spørg til kurset')
  await enter(page, 'Agnete Aabenhus', '2026-11-24T08:00:00Z')
  await toDay(page)
  await expect(tasks(page)).toContainText('Spørg til kurset')
  await tasks(page).getByRole('link', { name: 'Følg op: Nora Nyledig' }).click()
  await page.getByRole('button', { name: 'Fulgt op: Spørg til kurset' }).click()
  await page.getByRole('button', { name: 'Tag op igen: Spørg til kurset' }).waitFor()
  await toDay(page)
  await expect(tasks(page)).not.toContainText('Spørg til kurset')
})

test('an adviser’s day is walked by the keyboard alone', async ({ page }) => {
  await enter(page, 'Finn Fyrlund', '2026-11-23T08:00:00Z')
  await toDay(page)
  await expectAccessible(page)
  await tabTo(page, 'link', /^Planlæg et tilbud: /)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page).toHaveURL(/\/plan$/)
})
