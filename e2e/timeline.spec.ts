import type { Page } from '@playwright/test'
import { enter } from './support/enter'
import { openCitizen } from './support/openCitizen'
import { pointAt } from './support/pointAt'
import { questionsAnswered } from './support/questions'
import { expect, test } from './support/test'
import { visit } from './support/visit'

const monday = '2026-11-23T08:00:00Z'

const drawingIn = (page: Page) => page.getByRole('application', { name: /^Tegning af forløbet/ })
const saidIn = (page: Page) => page.getByRole('status').filter({ hasText: / af \d+$/ })
const panelIn = (page: Page, name: string | RegExp) => page.getByRole('region', { name })

async function openFrida(page: Page): Promise<void> {
  await enter(page, 'Finn Fyrlund', monday)
  await openCitizen(page, 'Frida Førstegang-Udeblev')
  await expect(page.getByText('12 af 12 hændelser')).toBeVisible()
}

test('an adviser zooms, jumps, drags and opens what is pointed at; a reload keeps the view', async ({
  page,
}) => {
  await openFrida(page)
  const drawing = drawingIn(page)

  await test.step('zoom', async () => {
    await page.getByRole('button', { name: '2 år' }).click()
    await expect(page).toHaveURL(/udsnit=731/)
    await expect(page.getByRole('button', { name: '2 år' })).toHaveAttribute('aria-pressed', 'true')
    await page.getByRole('button', { name: 'Zoom ind' }).click()
    await expect(page).toHaveURL(/udsnit=487/)
    await page.getByRole('button', { name: '6 mdr.' }).click()
  })

  await test.step('jump to the next due day, to a talk and to today', async () => {
    await page.getByRole('button', { name: 'Næste frist' }).click()
    await expect(saidIn(page)).toHaveText(/^Krav: Frist: Jobsamtale nr. 2 hos a-kassen/)
    await page.getByRole('button', { name: 'Forrige samtale' }).click()
    await expect(saidIn(page)).toHaveText(/^Samtaler: Jobsamtale, /)
    await page.getByRole('button', { name: 'I dag' }).click()
    await expect(page).toHaveURL(/venstre=2026-/)
  })

  await test.step('drag', async () => {
    await questionsAnswered(page)
    const before = new URL(page.url()).searchParams.get('venstre') ?? ''
    await drawing.scrollIntoViewIfNeeded()
    const box = await drawing.boundingBox()
    const [x, y] = [(box?.x ?? 0) + 400, (box?.y ?? 0) + 60]
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 150, y, { steps: 5 })
    await page.mouse.up()
    await expect.poll(() => new URL(page.url()).searchParams.get('venstre') ?? '').not.toBe(before)
    expect((new URL(page.url()).searchParams.get('venstre') ?? '') < before).toBe(true)
  })

  await test.step('open by mouse, and go back', async () => {
    // The talk comes to lie at two fifths of the days.
    await page.getByRole('button', { name: 'Forrige samtale' }).click()
    await page.getByRole('button', { name: 'Næste samtale' }).click()
    const words = /^Jobsamtale, video · 30\. november 2026/
    const { x, y } = await pointAt(page, drawing, { share: 0.4, words })
    await page.mouse.click(x, y)
    const panel = panelIn(page, 'Jobsamtale, video')
    await expect(panel.getByRole('heading', { name: 'Jobsamtale, video' })).toBeFocused()
    await expect(panel.getByRole('link', { name: /^Registrér udfald/ })).toBeVisible()
    await expect(panel.getByText('Hvem har gjort hvad')).toBeVisible()
    await panel.getByText('Hvorfor?').first().click()
    await page.reload()
    await expect(panelIn(page, 'Jobsamtale, video')).toBeVisible()
    await expect(page.getByRole('button', { name: '6 mdr.' })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
    await panelIn(page, 'Jobsamtale, video').getByRole('button', { name: 'Luk' }).click()
    await expect(panelIn(page, 'Jobsamtale, video')).toBeHidden()
  })
})

test('the whole timeline by the keyboard alone', async ({ page }) => {
  await openFrida(page)
  const drawing = drawingIn(page)
  await drawing.focus()
  await page.keyboard.press('ArrowDown')
  const said = saidIn(page)
  for (let lane = 0; lane < 9; lane++) await page.keyboard.press('ArrowUp')
  const seen = new Set<string>()
  for (let lane = 0; lane < 9; lane++) {
    await page.keyboard.press('Home')
    for (let last = ''; last !== (await said.innerText());) {
      last = await said.innerText()
      seen.add(last)
      await page.keyboard.press('ArrowRight')
    }
    await page.keyboard.press('ArrowDown')
  }
  expect(seen.size).toBe(12)

  await page.keyboard.press('End')
  const words = await said.innerText()
  await page.keyboard.press('+')
  await page.keyboard.press('-')
  await expect(said).toHaveText(words)
  await expect(drawing).toBeFocused()

  await test.step('Enter opens, Escape comes back to where one was', async () => {
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: /^Loven ændres/, level: 3 })).toBeFocused()
    await expect(page.getByRole('link', { name: 'Sammenlign med loven den dag' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(drawing).toBeFocused()
    await expect(said).toHaveText(words)
  })
})

test('filters hold for drawing and list, stay through a reload and follow nobody else', async ({
  page,
}) => {
  await openFrida(page)
  await page.getByLabel('Slags').selectOption('Samtaler')
  await expect(page.getByText('2 af 12 hændelser')).toBeVisible()
  await page.getByRole('button', { name: 'Kun det, der tæller' }).click()
  await expect(page.getByText('1 af 12 hændelser')).toBeVisible()
  await expect(page.getByRole('list', { name: 'Kommende' }).getByRole('listitem')).toHaveCount(1)
  await page.getByRole('button', { name: 'Kun liste' }).click()
  await expect(drawingIn(page)).toBeHidden()

  await test.step('a reload keeps the filters and the choice', async () => {
    await questionsAnswered(page)
    await page.reload()
    await page.getByRole('heading', { name: 'Tidslinje' }).waitFor()
    await expect(page.getByText('1 af 12 hændelser')).toBeVisible()
    await expect(drawingIn(page)).toBeHidden()
  })

  await test.step('words are searched for, and stand in no address', async () => {
    await page.getByRole('button', { name: 'Vis alt igen' }).click()
    await page.getByLabel('Søg i tidslinjen').fill('udeblevet')
    await expect(page.getByText('1 af 12 hændelser')).toBeVisible()
    expect(page.url()).not.toContain('udeblevet')
    await page.getByLabel('Søg i tidslinjen').fill('findes ikke')
    await expect(page.getByText('Ingen hændelser passer til det, du har valgt.')).toBeVisible()
  })

  await test.step('another citizen has no filters', async () => {
    await page.getByLabel('Søg i tidslinjen').fill('')
    await page.getByLabel('Hvis').selectOption({ index: 2 })
    await expect(page).toHaveURL(/part=/)
    await page.getByRole('navigation').getByRole('link', { name: 'Borgere' }).click()
    await openCitizen(page, 'Nora Nyledig')
    await expect(page.getByText(/^(\d+) af \1 hændelser$/)).toBeVisible()
    await expect(page.getByLabel('Hvis')).toHaveValue('')
    expect(new URL(page.url()).search).toBe('')
  })

  await test.step('open from the list, and the focus comes back to it', async () => {
    const way = page.getByRole('link', { name: /^Åbn: Frist: Jobsamtale nr. 1/ })
    await way.click()
    const panel = panelIn(page, /^Frist: Jobsamtale nr. 1/)
    await expect(panel.getByRole('heading', { level: 3 })).toBeFocused()
    await expect(panel.getByRole('link', { name: /^Book samtale: Jobsamtale nr. 1/ })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(way).toBeFocused()
  })
})

test('who booked a talk, and when, stands with the talk', async ({ page }) => {
  await enter(page, 'Finn Fyrlund', monday)
  await openCitizen(page, 'Nora Nyledig')
  await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
  await page.getByRole('button', { name: 'Book samtalen' }).click()
  await expect(page.getByText('Samtalen er booket')).toBeVisible()
  await page.getByRole('link', { name: /^Åbn: Jobsamtale, / }).click()
  await expect(page.getByText('Samtalen blev booket')).toBeVisible()
  await expect(page.getByText('23. november 2026 kl. 09:00 af Finn Fyrlund')).toBeVisible()
})

test('what is noted and opened for self-booking stands in the timeline', async ({ page }) => {
  await enter(page, 'Agnete Aabenhus', monday)
  await openCitizen(page, 'Sofus Skifter')
  await page.getByRole('link', { name: 'Notater', exact: true }).click()
  await page.getByLabel('Notat', { exact: true }).fill('Vil gerne på truckkursus')
  await page.getByLabel('Følg op den (kan udelades)').fill('30.11.2026')
  await page.getByRole('button', { name: 'Gem notatet' }).click()
  await expect(page.getByLabel('Notat', { exact: true })).toHaveValue('')
  await page.getByRole('link', { name: 'Til borgeren' }).click()
  await page.getByLabel('Slags').selectOption('Notater')
  const past = page.getByRole('list', { name: 'Kommende' })
  await expect(past.getByRole('listitem')).toHaveText(/Notat: Vil gerne på truckkursusFølges op/)
  await page.getByRole('link', { name: /^Åbn: Notat: / }).click()
  const panel = panelIn(page, 'Notat: Vil gerne på truckkursus')
  await expect(panel.getByText('Notatet blev skrevet')).toBeVisible()
  await panel.getByRole('link', { name: 'Se notater' }).click()
  await expect(page.getByRole('heading', { name: 'Notater om Sofus Skifter' })).toBeVisible()
})

test.describe('by touch on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })

  test('the drawing is dragged, pinched and tapped', async ({ page, context }) => {
    await openFrida(page)
    const drawing = drawingIn(page)
    await drawing.scrollIntoViewIfNeeded()
    const box = await drawing.boundingBox()
    const y = (box?.y ?? 0) + 60
    const session = await context.newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...xs: number[]) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: xs.map((x, id) => ({ x, y, id })),
      })
    const shown = () => new URL(page.url()).searchParams

    await test.step('drag', async () => {
      await touch('touchStart', 100)
      for (const x of [130, 170, 220]) await touch('touchMove', x)
      await touch('touchEnd')
      await expect.poll(() => shown().get('venstre')).not.toBeNull()
    })

    await test.step('pinch', async () => {
      const before = Number(shown().get('udsnit') ?? 183)
      await touch('touchStart', 150)
      await touch('touchStart', 150, 220)
      for (const apart of [90, 120, 160]) await touch('touchMove', 150, 150 + apart)
      await touch('touchEnd', 150)
      await touch('touchEnd')
      await expect.poll(() => Number(shown().get('udsnit') ?? before)).toBeLessThan(before)
    })

    await test.step('tap', async () => {
      // The talk comes to lie at two fifths of the days.
      await page.getByRole('button', { name: '6 uger' }).tap()
      await page.getByRole('button', { name: 'Næste samtale' }).tap()
      const words = /^Jobsamtale, video · 30\. november 2026/
      const { x, y: top } = await pointAt(page, drawing, { share: 0.41, words })
      await page.touchscreen.tap(x, top)
      await expect(panelIn(page, /^Jobsamtale, /)).toBeVisible()
    })
  })
})

test('an address of something that is gone says so', async ({ page }) => {
  await openFrida(page)
  await visit(page, `${new URL(page.url()).pathname}?aaben=talk-nothing`)
  await expect(page.getByText('Hændelsen findes ikke længere')).toBeVisible()
})

test.describe('with colours of one’s own', () => {
  test.use({ forcedColors: 'active' })

  test('the drawing is drawn in them', async ({ page }) => {
    await openFrida(page)
    const colours = await drawingIn(page).evaluate((element) => {
      const style = getComputedStyle(element)
      return ['--drawn-text', '--drawn-paper', '--drawn-focus'].map((name) =>
        style.getPropertyValue(name).trim(),
      )
    })
    expect(colours).toEqual(['CanvasText', 'Canvas', 'Highlight'])
    const before = await drawingIn(page).screenshot()
    await drawingIn(page).press('ArrowRight')
    expect(await drawingIn(page).screenshot()).not.toEqual(before)
  })
})

test.describe('with less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('a jump is there at once', async ({ page }) => {
    await openFrida(page)
    await page.getByRole('button', { name: 'Næste frist' }).click()
    await expect(saidIn(page)).toBeAttached()
    const moving = () =>
      page.evaluate(
        () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
      )
    await expect.poll(moving).toBe(0)
  })
})
