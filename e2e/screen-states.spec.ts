import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expectAccessible } from './support/expectAccessible'
import { screenStates } from './support/screenStates'
import { expect, test } from './support/test'

const wide = { width: 1280, height: 900 }
const narrow = { width: 320, height: 800 }

async function darken(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize(narrow)
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
}

test.describe('light at 1280 px and dark at 320 px', () => {
  test.use({ colorScheme: 'light', viewport: wide, refusals: [404] })
  for (const state of screenStates)
    test(state.name, async ({ page }) => {
      await state.arrange(page)
      await expectAccessible(page)
      await darken(page)
      await expectAccessible(page)
    })
})

test('every route has a state', () => {
  const routes = readFileSync('src/app/createRoutes.tsx', 'utf8')
  const paths = [...routes.matchAll(/path: '([^']+)'/g)].map(([, path]) => path)
  expect(paths.length).toBeGreaterThan(5)
  for (const path of paths) expect(screenStates.map(({ route }) => route)).toContain(path)
})
