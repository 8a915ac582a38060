import { countClicks } from './support/countClicks'
import { enter } from './support/enter'
import { openCitizen } from './support/openCitizen'
import { setClock } from './support/setClock'
import { expect, test } from './support/test'

/** What the deed takes at most; `npm run clicks` tells what it took. */
function took(deed: string, clicks: number, most: number): void {
  test.info().annotations.push({ type: 'clicks', description: `${deed} ${clicks}` })
  expect(clicks).toBeLessThanOrEqual(most)
}

test('a talk is booked at the suggested time, and registered as held, by few clicks', async ({
  page,
}) => {
  await enter(page, 'Finn Fyrlund', '2026-11-23T08:00:00Z')
  await openCitizen(page, 'Nora Nyledig')
  const booking = await countClicks(page)
  await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
  await page.getByRole('button', { name: 'Book samtalen' }).click()
  await expect(page.getByText('Samtalen er booket')).toBeVisible()
  took('book', await booking(), 5)

  await setClock(page, '2026-12-14T13:00:00Z')
  const registering = await countClicks(page)
  await page.getByRole('link', { name: /^Registrér udfald: Jobsamtale/ }).click()
  await page.getByText('Samtalen blev holdt').click()
  await page.getByRole('button', { name: 'Gem udfald' }).click()
  await expect(page.getByText('Udfaldet er registreret')).toBeVisible()
  took('held', await registering(), 4)
})

test.describe('a plan of offers', () => {
  // What the law refuses is told before it is saved.
  test.use({ refusals: [422] })

  test('leads from nothing to a granted work placement by few clicks', async ({ page }) => {
    await enter(page, 'Bo Birkevang', '2026-11-23T08:00:00Z')
    await openCitizen(page, 'Jonas Jobparat')
    const granting = await countClicks(page)
    await page.getByRole('link', { name: 'Planlæg tilbud' }).click()
    await page.getByRole('button', { name: 'Vælg Virksomhedspraktik' }).click()
    const aim = page.getByLabel('Jobmål')
    await aim.focus()
    await page.keyboard.type('Butiksassistent')
    await page.keyboard.press('Tab')
    await page.keyboard.type('aabenhus')
    await expect(page.getByRole('option', { name: /^Aabenhus Byg/ })).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Læg i planen' }).click()
    await expect(page.getByText('Planen er gemt')).toBeVisible()
    await expect(page.getByText(/^Bevilget af Bo Birkevang/)).toBeVisible()
    took('grantPlacement', await granting(), 8)
  })
})

test('a talk is moved in the calendar by few clicks', async ({ page }) => {
  await enter(page, 'Agnete Aabenhus', '2026-11-23T08:00:00Z')
  await page.getByRole('navigation').getByRole('link', { name: 'Kalender' }).click()
  const moving = await countClicks(page)
  await page
    .getByRole('button', { name: /^Erik Tangvig, / })
    .last()
    .click()
  await page.getByRole('button', { name: 'Flyt' }).click()
  const time = page.getByRole('textbox', { name: 'Kl.' })
  await time.press('Control+a')
  await time.pressSequentially('10.30')
  await page.getByRole('radio', { name: 'Os' }).check()
  const reason = page.getByRole('textbox', { name: 'Grund' })
  await reason.focus()
  await page.keyboard.type('Kursus')
  await page.getByRole('button', { name: 'Flyt samtalen' }).click()
  await expect(page.getByText('Samtalen er flyttet')).toBeVisible()
  took('move', await moving(), 5)
})

test('forty talks are planned and booked by few clicks', async ({ page }) => {
  test.slow()
  await enter(page, 'Bo Birkevang', '2026-11-23T07:00:00Z')
  // What opens over the page comes after it.
  await expect(page.getByRole('button', { name: 'Bo Birkevang' })).toHaveAttribute(
    'aria-haspopup',
    'dialog',
  )
  const planning = await countClicks(page)
  await page.getByRole('button', { name: 'Mere' }).click()
  await page.getByRole('link', { name: 'Planlæg min uge' }).click()
  await page.getByRole('button', { name: 'Fire uger' }).click()
  await page.getByRole('button', { name: /^Book alle \d+ samtaler$/ }).click()
  const told = page.getByText(/^(\d+) af \1 er booket\.$/)
  await expect(told).toBeVisible({ timeout: 100_000 })
  expect(Number(/\d+/.exec(await told.innerText())?.[0])).toBeGreaterThanOrEqual(40)
  took('planWeek', await planning(), 6)
})
