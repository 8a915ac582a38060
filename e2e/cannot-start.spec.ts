import { expectAccessible } from './support/expectAccessible'
import { expect, test } from './support/test'

test.use({ faulty: true })

test.describe('a browser without service workers', () => {
  test.use({ serviceWorkers: 'block' })

  test('gets a plain page that says so', async ({ page }) => {
    await page.goto('/')
    await expect(page.getByRole('heading', { name: 'Programmet kunne ikke starte' })).toBeVisible()
    await expect(page.getByText(/tillader ikke den service worker/)).toBeVisible()
    await expectAccessible(page)
  })
})

for (const [name, thrown, words] of [
  ['that keeps nothing', 'SecurityError', /lader ikke programmet gemme noget/],
  ['whose kept data cannot be read', 'UnknownError', /lader ikke programmet gemme noget/],
  ['without room', 'QuotaExceededError', /har ikke plads/],
] as const)
  test(`a browser ${name} gets a plain page that says so`, async ({ page }) => {
    await page.addInitScript((error) => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('not here', error)
      }
    }, thrown)
    await page.goto('/')
    await expect(page.getByText(words)).toBeVisible()
    await expectAccessible(page)
  })

test('a program whose code cannot be fetched says so', async ({ page, context }) => {
  await context.route(/\/assets\/browser-/, (route) => route.abort())
  await page.goto('/')
  await expect(page.getByText(/Programmet kunne ikke hentes/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Prøv igen' })).toBeVisible()
})
