import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expectAccessible } from './support/expectAccessible'
import { foreignWords } from './support/foreignWords'
import { onServer } from './support/onServer'
import { screenStates } from './states/screenStates'
import { expect, test } from './support/test'
import { visit } from './support/visit'

const wide = { width: 1280, height: 900 }
const narrow = { width: 320, height: 800 }

/** Those that are staged need the host in the page. */
const states = screenStates.filter(({ staged }) => !(staged && onServer))

/** The windows of a desk, a wide screen, and of 1280 px enlarged to 200 and 400 %. */
const windows = [
  wide,
  { width: 1920, height: 1080 },
  { width: 640, height: 512 },
  { width: 320, height: 256 },
]

async function darken(page: Page, dark: boolean): Promise<void> {
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' })
  const scheme = dark ? 'dark' : 'light'
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme)
}

test.describe('light at 1280 px and dark at 320 px', () => {
  test.use({ colorScheme: 'light', viewport: wide, refusals: [404], faulty: true })
  for (const state of states)
    test(state.name, async ({ page }) => {
      await state.arrange(page)
      if (!state.english) expect(await foreignWords(page, 'da')).toEqual([])
      await expectAccessible(page)
      await darken(page, true)
      await page.setViewportSize(narrow)
      await expectAccessible(page)
    })
})

test.describe('in both languages, light and dark, at every width, enlarged, in colours of one’s own', () => {
  test.use({ colorScheme: 'light', viewport: wide, refusals: [404], faulty: true })
  for (const state of states)
    test(`${state.name} @deep`, async ({ page }) => {
      await state.arrange(page)
      for (const language of state.english ? (['en'] as const) : (['da', 'en'] as const)) {
        if (language === 'en' && !state.english) await speakEnglish(page)
        expect(await foreignWords(page, language)).toEqual([])
        for (const dark of [false, true]) {
          await darken(page, dark)
          for (const window of windows) {
            await page.setViewportSize(window)
            await expectAccessible(page)
          }
        }
        await page.setViewportSize(wide)
        await enlargeText(page, '200%')
        await expectAccessible(page)
        await enlargeText(page, '')
        await page.emulateMedia({ forcedColors: 'active' })
        await expectAccessible(page)
        await page.emulateMedia({ forcedColors: 'none' })
      }
    })
})

async function speakEnglish(page: Page): Promise<void> {
  await page.setViewportSize(wide)
  // Also from beneath a dialog, where no pointer reaches it.
  await page.getByRole('button', { name: 'English' }).dispatchEvent('click')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
}

async function enlargeText(page: Page, size: string): Promise<void> {
  await page.evaluate((to) => (document.documentElement.style.fontSize = to), size)
}

test('every route has a state', () => {
  const routes = readFileSync('src/app/createRoutes.tsx', 'utf8')
  const paths = [...routes.matchAll(/path: '([^']+)'/g)].map(([, path]) => path)
  expect(paths.length).toBeGreaterThan(5)
  for (const path of paths) expect(screenStates.map(({ route }) => route)).toContain(path)
})

test('English is remembered, and nothing Danish is left in it', async ({ page }) => {
  await screenStates.find(({ name }) => name === 'citizen, every reason open')?.arrange(page)
  await speakEnglish(page)
  expect(await foreignWords(page, 'en')).toEqual([])
  await visit(page, page.url())
  await expect(page.getByRole('heading', { name: 'Nora Nyledig' })).toBeVisible()
  expect(await foreignWords(page, 'en')).toEqual([])
  await page.getByRole('button', { name: 'Dansk' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'da')
  expect(await foreignWords(page, 'da')).toEqual([])
})
