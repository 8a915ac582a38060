import { expect, test } from './support/test'
import { dragTo } from './support/dragTo'
import { enter } from './support/enter'
import { visit } from './support/visit'

const monday = '2026-11-23T08:00:00Z'

test('a caseworker moves a talk by dragging, by keyboard alone, and is refused what is taken', async ({
  page,
}) => {
  // From the first hour to the last in one view, as a hand drags.
  await page.setViewportSize({ width: 1280, height: 1400 })
  await enter(page, 'Agnete Aabenhus', monday)
  await page.getByRole('navigation').getByRole('link', { name: 'Kalender' }).click()
  await expect(page.getByRole('heading', { name: 'Kalender', level: 1 })).toBeFocused()
  await expect(page.getByText('Uge 48, 23. november 2026 til 29. november 2026')).toBeVisible()

  await test.step('drag to another day: nothing is saved before it is said why', async () => {
    const talk = page.getByRole('button', { name: /^Mads Egedal Højbo, / }).first()
    const slot = page.getByRole('button', {
      name: /Ledig tid, onsdag den 25\. november 2026 10:00/,
    })
    await dragTo(page, talk, slot)
    const panel = page.getByRole('region', { name: 'Samtalen' })
    await expect(panel.getByText(/^Til onsdag den 25\. november 2026 kl\. 10:/)).toBeVisible()
    await panel.getByRole('button', { name: 'Flyt samtalen' }).click()
    await expect(panel.getByText('Skriv den konkrete grund')).toBeVisible()
    await panel.getByRole('radio', { name: 'Borgeren' }).check()
    await panel.getByRole('textbox', { name: 'Grund' }).fill('Har time hos lægen')
    await panel.getByRole('button', { name: 'Flyt samtalen' }).click()
    await expect(page.getByText('Samtalen er flyttet')).toBeVisible()
    await expect(
      page
        .getByRole('button', {
          name: /^Mads Egedal Højbo, .*onsdag den 25\. november 2026 kl\. 10:/,
        })
        .first(),
    ).toBeVisible()
  })

  await test.step('both ends stay on the timeline', async () => {
    await page
      .getByRole('button', { name: /^Mads Egedal Højbo/ })
      .first()
      .click()
    await page.getByRole('link', { name: 'Åbn borgeren' }).click()
    await expect(page.getByText(/Flyttet fra .*23\. november 2026 kl\. 13:45/)).toBeVisible()
    await expect(page.getByText(/Har time hos lægen/)).toBeVisible()
    await page.goBack()
  })

  await test.step('by the keyboard: an hour later, a day on, longer', async () => {
    const talk = () => page.getByRole('button', { name: /^Erik Tangvig, / }).first()
    await talk().focus()
    for (let quarter = 0; quarter < 4; quarter++) await page.keyboard.press('Alt+ArrowDown')
    await page.keyboard.press('Alt+ArrowRight')
    await page.keyboard.press('Alt+Shift+ArrowDown')
    await expect(talk()).toBeFocused()
    await expect(
      page.getByText('Til onsdag den 25. november 2026 kl. 10:15 til 11:00'),
    ).toBeVisible()
  })
})

test('a colleague’s week, the team’s day and the days offices are closed', async ({ page }) => {
  await enter(page, 'Agnete Aabenhus', monday)
  await visit(page, '/kalender?dag=2026-12-23')
  const list = page.getByRole('region', { name: 'De samme samtaler som liste' })
  await expect(list.getByText('Helligdag: Juledag')).toBeVisible()
  await expect(list.getByText('Lukkedag: de fleste kontorer holder lukket')).toBeVisible()
  await page.getByRole('button', { name: 'Næste uge' }).click()
  await expect(page.getByText('Uge 53, 28. december 2026 til 3. januar 2027')).toBeVisible()
  await page.getByRole('button', { name: 'I dag' }).click()
  await page.getByRole('combobox', { name: 'Hvis kalender' }).selectOption('Bo Birkevang')
  await expect(page.getByRole('button', { name: /^Lærke Bakkesti, / }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Hold' }).click()
  await page.getByRole('button', { name: 'Næste dag' }).click()
  await expect(page.getByText('Tirsdag den 24. november 2026').first()).toBeVisible()
  const talk = page.getByRole('button', { name: /^Ragnhild Ørnhøj, .*, hos Cecilie Cirkel$/ })
  await expect(talk.first()).toBeVisible()
})

test('an empty time in the calendar is booked, by mouse and from the list by keyboard', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 1400 })
  await enter(page, 'Agnete Aabenhus', monday)
  await page.getByRole('navigation').getByRole('link', { name: 'Kalender' }).click()
  await page.getByRole('button', { name: 'Næste uge' }).click()
  await page
    .getByRole('button', { name: 'Ledig tid, fredag den 4. december 2026 13:30', exact: true })
    .click()
  const panel = page.getByRole('region', { name: 'Book samtale her' })
  await expect(panel.getByText('fredag den 4. december 2026 kl. 13:30')).toBeVisible()
  await expect(panel.getByLabel('Hvilken borger?')).toBeFocused()
  await panel.getByLabel('Hvilken borger?').fill('Erik Tangvig')
  await panel.getByRole('link', { name: 'Erik Tangvig', exact: true }).first().click()
  await expect(page.getByLabel('Dato', { exact: true })).toHaveValue('04.12.2026')
  await expect(page.getByLabel('Klokkeslæt', { exact: true })).toHaveValue('13:30')
  await page.goBack()

  await page.getByRole('button', { name: 'Book denne dag, torsdag den 3. december 2026' }).focus()
  await page.keyboard.press('Enter')
  await expect(panel.getByLabel('Hvilken borger?')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
})
