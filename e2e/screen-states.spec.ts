import { readFileSync } from 'node:fs'
import { expectAccessible } from './support/expectAccessible'
import { screenStates } from './support/screenStates'
import { expect, test } from './support/test'

const faces = [
  { name: 'light, 1280 px', colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { name: 'dark, 320 px', colorScheme: 'dark', viewport: { width: 320, height: 800 } },
] as const

for (const { name, ...face } of faces)
  test.describe(name, () => {
    test.use({ ...face, refusals: [404] })
    for (const state of screenStates)
      test(state.name, async ({ page }) => {
        await state.arrange(page)
        await expectAccessible(page)
      })
  })

test('every route has a state', () => {
  const routes = readFileSync('src/app/createRoutes.tsx', 'utf8')
  const paths = [...routes.matchAll(/path: '([^']+)'/g)].map(([, path]) => path)
  expect(paths.length).toBeGreaterThan(5)
  for (const path of paths) expect(screenStates.map(({ route }) => route)).toContain(path)
})
