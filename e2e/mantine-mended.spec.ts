import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import react from '@vitejs/plugin-react'
import { build, preview, type InlineConfig, type PreviewServer } from 'vite'
import { contrast } from './support/contrast'
import { expectAccessible } from './support/expectAccessible'

let folder = ''
let server: PreviewServer
let address = ''

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rettidig-specimen-'))
  const files: InlineConfig = {
    configFile: false,
    root: 'e2e/specimen',
    plugins: [react()],
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, target: 'es2023' },
  }
  await build(files)
  server = await preview({ ...files, preview: { port: 0, host: '127.0.0.1' } })
  address = server.resolvedUrls?.local[0] ?? ''
})

test.afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

async function open(page: Page): Promise<void> {
  await page.goto(address)
  await page.getByRole('heading', { name: 'Prøve' }).waitFor()
}

const part = (page: Page, name: string) => page.locator(`[data-part="${name}"]`)

test('buttons with a picture alone have a name in the language in view', async ({ page }) => {
  await open(page)
  await expect(part(page, 'close')).toHaveAccessibleName('Luk')
  await expect(page.getByRole('alert').getByRole('button')).toHaveAccessibleName('Luk')
  await page.getByRole('button', { name: 'Åbn' }).click()
  await expect(page.getByRole('dialog').getByRole('button')).toHaveAccessibleName('Luk')
  await page.keyboard.press('Escape')
  for (const name of ['Første side', 'Forrige side', 'Næste side', 'Sidste side'])
    await expect(page.getByRole('button', { name })).toHaveCount(1)
})

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme })

    test('dimmed, placeholder and error text can be read', async ({ page }) => {
      await open(page)
      expect(await contrast(part(page, 'dimmed'))).toBeGreaterThanOrEqual(4.5)
      const input = page.getByPlaceholder('Eksempel')
      expect(await contrast(input, '::placeholder')).toBeGreaterThanOrEqual(4.5)
      expect(await contrast(page.getByText('Fejl', { exact: true }))).toBeGreaterThanOrEqual(4.5)
    })

    test('nothing is found by axe', async ({ page }) => {
      await open(page)
      await expectAccessible(page)
    })
  })

test('every target is at least 24 px each way', async ({ page }) => {
  await open(page)
  const targets = page.locator(
    'button, input[type=checkbox]:not([role=switch]), input[type=radio]:visible',
  )
  expect(await targets.count()).toBeGreaterThan(8)
  for (const target of await targets.all()) {
    const box = await target.boundingBox()
    if (box === null || box.width <= 1) continue
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24)
  }
})

test('a button grows with its text', async ({ page }) => {
  await open(page)
  const buttons = page.locator('.mantine-Button-root')
  const heights = () =>
    buttons.evaluateAll((all) => all.map((button) => button.getBoundingClientRect().height))
  const before = await heights()
  expect(before.length).toBeGreaterThan(0)
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
  expect(await heights()).toEqual(before.map((height) => 2 * height))
})

test.describe('with colours of one’s own', () => {
  test.use({ forcedColors: 'active' })

  for (const name of ['switch', 'nav', 'chip'])
    test(`${name}: on looks other than off`, async ({ page }) => {
      await open(page)
      const [on, off] = [part(page, `${name}-on`), part(page, `${name}-off`)]
      expect(await on.screenshot()).not.toEqual(await off.screenshot())
      expect(await painted(on)).toBeGreaterThan(1)
      expect(await painted(off)).toBeGreaterThan(1)
    })

  for (const [name, chosen] of [
    ['segments', '.mantine-SegmentedControl-label'],
    ['tabs', '.mantine-Tabs-tab'],
  ] as const)
    test(`${name}: the chosen one looks other than the rest`, async ({ page }) => {
      await open(page)
      const backgrounds = await part(page, name)
        .locator(chosen)
        .evaluateAll((rows) => rows.map((row) => getComputedStyle(row).backgroundColor))
      expect(backgrounds).toHaveLength(2)
      expect(new Set(backgrounds).size).toBe(2)
    })

  test('progress shows how far', async ({ page }) => {
    await open(page)
    const bar = part(page, 'progress').locator('.mantine-Progress-section')
    const [filled, around] = [
      await bar.evaluate((element) => getComputedStyle(element).backgroundColor),
      await page.evaluate(() => getComputedStyle(document.body).backgroundColor),
    ]
    expect(filled).not.toBe(around)
  })
})

/** How many colours a part is painted with. */
async function painted(locator: ReturnType<Page['locator']>): Promise<number> {
  const picture = (await locator.screenshot()).toString('base64')
  return locator.evaluate(async (_, png) => {
    const image = await createImageBitmap(
      await (await fetch(`data:image/png;base64,${png}`)).blob(),
    )
    const canvas = new OffscreenCanvas(image.width, image.height)
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0)
    const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] }
    const colours = new Set<string>()
    for (let at = 0; at < data.length; at += 4)
      colours.add(`${data[at]} ${data[at + 1]} ${data[at + 2]}`)
    return colours.size
  }, picture)
}

test.describe('with less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('nothing moves, also when a window opens', async ({ page }) => {
    await open(page)
    await page.getByRole('button', { name: 'Åbn' }).click()
    await page.getByRole('dialog').waitFor()
    const moving = () =>
      page.evaluate(
        () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
      )
    await expect.poll(moving).toBe(0)
  })
})
