import { expectAccessible } from './support/expectAccessible'
import { inAnswerer } from './support/inAnswerer'
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
  test(`a browser ${name} gets a plain page that says so`, async ({ page, context }) => {
    await inAnswerer(
      context,
      `IDBFactory.prototype.open = () => { throw new DOMException('not here', '${thrown}') }`,
    )
    await page.goto('/')
    await expect(page.getByText(words)).toBeVisible()
    await expectAccessible(page)
  })

for (const part of ['browser', 'runHost', 'answerer'])
  test(`a program whose code cannot be fetched says so: ${part}`, async ({ page, context }) => {
    await context.route(new RegExp(`/assets/${part}-`), (route) => route.abort())
    await page.goto('/')
    await expect(page.getByText(/Programmet kunne ikke hentes/)).toBeVisible()
    await expect(page.getByRole('button', { name: 'Prøv igen' })).toBeVisible()
  })

test('a program whose screens cannot be fetched is no blank page', async ({ page, context }) => {
  await context.route(/\/assets\/startScreen-.*\.js/, (route) => route.abort())
  await page.goto('/')
  await expect(page.getByText('Rettidig kunne ikke hentes.')).toBeVisible()
})
