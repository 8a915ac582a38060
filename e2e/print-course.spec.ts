import { enter } from './support/enter'
import { expectAccessible } from './support/expectAccessible'
import { openCitizen } from './support/openCitizen'
import { expect, test } from './support/test'
import { tabTo } from './support/tabTo'

const monday = '2026-11-23T08:00:00Z'

test('a course is printed with chosen parts, and its rules and sources in an annex', async ({
  page,
}) => {
  await enter(page, 'Finn Fyrlund', monday)
  await openCitizen(page, 'Frida Førstegang-Udeblev')
  await page.getByRole('link', { name: 'Notater', exact: true }).click()
  await page.getByLabel('Notat', { exact: true }).fill('Ringede selv')
  await page.getByRole('button', { name: 'Gem notatet' }).click()
  await expect(page.getByLabel('Notat', { exact: true })).toHaveValue('')
  await page.getByRole('link', { name: 'Til borgeren' }).click()
  await page.getByRole('link', { name: 'Udskriv', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Udskriv forløbet', level: 1 })).toBeFocused()
  expect(await page.title()).not.toContain('Frida')

  const sheet = page.getByRole('article')
  await expect(sheet.getByRole('heading', { level: 2 })).toHaveText(
    'Forløb: Frida Førstegang-Udeblev',
  )
  await expect(sheet).not.toContainText(/\d{6}-?\d{4}/)
  await expect(sheet.getByRole('table', { name: 'Notater' })).toBeHidden()
  const talks = sheet.getByRole('table', { name: 'Samtaler' })
  await expect(talks.getByRole('row')).toHaveCount(3)
  await expect(talks).toContainText('udeblevet')

  await test.step('each number in brackets is a rule of the annex', async () => {
    const annex = sheet.getByRole('region', { name: 'Bilag: regler og kilder' })
    const rules = await annex.getByRole('listitem').count()
    const named = (await sheet.innerText()).matchAll(/\[([\d, ]+)\]/g)
    const numbers = new Set([...named].flatMap(([, list = '']) => list.split(', ').map(Number)))
    expect([...numbers].toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: rules }, (_, index) => index + 1),
    )
    expect(rules).toBeGreaterThan(0)
    await expect(annex.getByText('Kilde').first()).toBeVisible()
  })

  await test.step('what is left out is gone, and stays so through a reload', async () => {
    await page.getByRole('checkbox', { name: 'Samtaler', exact: true }).uncheck()
    await page.getByRole('checkbox', { name: 'Bilag: regler og kilder', exact: true }).uncheck()
    await expect(talks).toBeHidden()
    await expect(sheet).not.toContainText(/\[\d/)
    await page.reload()
    await expect(sheet.getByRole('table', { name: 'Krav' })).toBeVisible()
    await expect(talks).toBeHidden()
    await page.getByRole('checkbox', { name: 'Samtaler', exact: true }).check()
    await page.getByRole('checkbox', { name: 'Hvem har gjort hvad', exact: true }).check()
    await page.getByRole('checkbox', { name: 'Notater', exact: true }).check()
    const notes = sheet.getByRole('table', { name: 'Notater' })
    await expect(notes).toContainText('Notat: Ringede selv')
    await expect(notes.getByText(/^Notatet blev skrevet · .* af Finn Fyrlund$/)).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('on paper there is the sheet alone, on A4', async () => {
    await page.emulateMedia({ media: 'print' })
    await expect(sheet).toBeVisible()
    for (const around of [
      page.getByRole('banner'),
      page.getByRole('heading', { level: 1 }),
      page.getByRole('group', { name: 'Hvad skal med?' }),
    ])
      await expect(around).toBeHidden()
    const file = await page.pdf({ preferCSSPageSize: true, tagged: true })
    const [, wide, high] =
      /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(file.toString('latin1')) ?? []
    expect([Math.round(Number(wide)), Math.round(Number(high))]).toEqual([595, 842])
  })
})

test('what goes on paper is chosen with the keyboard alone', async ({ page }) => {
  await enter(page, 'Agnete Aabenhus', monday)
  await openCitizen(page, 'Jonas Jobparat')
  await tabTo(page, 'link', /^Udskriv$/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Udskriv forløbet', level: 1 })).toBeFocused()
  const required = page.getByRole('article').getByRole('table', { name: 'Krav' })
  await expect(required).toBeVisible()
  await tabTo(page, 'checkbox', /^Krav$/)
  await page.keyboard.press('Space')
  await expect(required).toBeHidden()
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes')
  })
  await tabTo(page, 'button', /^Udskriv eller gem som PDF$/)
  await page.keyboard.press('Enter')
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes')
})
