import type { Page } from '@playwright/test'
import { enter } from './support/enter'
import { expectAccessible } from './support/expectAccessible'
import { openCitizen } from './support/openCitizen'
import { expect, test } from './support/test'

const monday = '2026-11-23T08:00:00Z'
const renewal = 20_000

/** The booking form of the citizen in view, with a time in it. */
async function openForm(page: Page, link: string, on: string, at: string) {
  await page.getByRole('link', { name: link, exact: true }).click()
  await page.getByLabel('Dato').fill(on)
  await page.getByLabel('Klokkeslæt').fill(at)
}

const told = (page: Page, name: string) =>
  page.getByRole('status').filter({ hasText: `${name} er ved at booke samme tid.` })

/** At one of the next times it is asked: who left a form is still on the way to say so. */
async function noMoreTold(page: Page, name: string) {
  await expect(async () => {
    await page.clock.fastForward(renewal)
    await expect(told(page, name)).toBeHidden({ timeout: 2000 })
  }).toPass()
}

test('two who are about to book the same time are told of each other before either saves', async ({
  page,
  context,
}) => {
  await page.clock.install()
  const other = await context.newPage()
  for (const [tab, as] of [
    [page, 'Finn Fyrlund'],
    [other, 'Gry Grønneklit'],
  ] as const) {
    await enter(tab, as, monday)
    await openCitizen(tab, 'Nora Nyledig')
  }
  await openForm(page, 'Book samtale', '3.12.2026', '10:15')
  await expect(page.getByRole('group', { name: /3\. december 2026/ })).toBeVisible()
  await openForm(other, 'Book samtale', '3.12.2026', '10:00')
  await expect(told(other, 'Finn Fyrlund')).toBeVisible()
  await expectAccessible(other)

  await test.step('who was there first is told when it is asked again', async () => {
    await page.clock.fastForward(renewal)
    await expect(told(page, 'Gry Grønneklit')).toBeVisible()
    await page.setViewportSize({ width: 320, height: 900 })
    await expectAccessible(page)
  })

  await test.step('another time is nobody else’s, and nothing had to be accepted', async () => {
    await other.getByLabel('Klokkeslæt').fill('11:00')
    await expect(told(other, 'Finn Fyrlund')).toBeHidden()
    await other.getByLabel('Klokkeslæt').fill('10:00')
    await expect(told(other, 'Finn Fyrlund')).toBeVisible()
    await other.getByRole('button', { name: 'Book samtalen' }).click()
    await expect(other.getByText('Samtalen er booket')).toBeVisible()
  })

  await test.step('who has saved is about to no more, and the time is taken', async () => {
    await noMoreTold(page, 'Gry Grønneklit')
    await expect(
      page.getByText('Borgeren har en anden samtale 3. december 2026 kl. 10:00-10:45.'),
    ).toBeVisible()
  })
})

test('who moves a talk in the calendar is told, and nobody is when the form is left', async ({
  page,
  context,
}) => {
  await page.clock.install()
  await enter(page, 'Agnete Aabenhus', monday)
  await page.getByRole('navigation').getByRole('link', { name: 'Kalender' }).click()
  await expect(page.getByRole('heading', { name: 'Kalender', level: 1 })).toBeFocused()
  await page
    .getByRole('button', { name: /^Erik Tangvig, / })
    .first()
    .click()
  const panel = page.getByRole('region', { name: 'Samtalen' })
  await panel.getByRole('button', { name: 'Flyt' }).click()
  await expect(
    panel.getByText('Til tirsdag den 24. november 2026 kl. 09:15 til 09:45'),
  ).toBeVisible()

  // More than one citizen has that name.
  const address = await panel.getByRole('link', { name: 'Åbn borgeren' }).getAttribute('href')

  const other = await context.newPage()
  await enter(other, 'Bo Birkevang', monday)
  await other.getByLabel('Søg på navn eller CPR-nummer').fill('Erik Tangvig')
  await other.locator(`a[href="${address}"]`).click()
  await openForm(other, 'Book en anden samtale', '24.11.2026', '9:30')
  await expect(told(other, 'Agnete Aabenhus')).toBeVisible()
  await page.clock.fastForward(renewal)
  await expect(told(page, 'Bo Birkevang')).toBeVisible()
  await expectAccessible(page)

  await other.getByRole('link', { name: 'Fortryd' }).click()
  await expect(other.getByRole('heading', { name: 'Erik Tangvig', level: 1 })).toBeVisible()
  await noMoreTold(page, 'Bo Birkevang')
})
