import { enter } from './support/enter'
import { expect, test } from './support/test'

const monday = '2026-11-23T08:00:00Z'

// That nothing goes uncaught is watched in every story. A tab beside keeps the worker registered.
test('a newer service worker that cannot be had leaves the one that is there', async ({
  page,
  context,
}) => {
  await enter(page, 'Finn Fyrlund', monday)
  await context.addInitScript(() => {
    // A tab begins on an empty page, which has no workers.
    if (!isSecureContext) return
    ServiceWorkerRegistration.prototype.update = () => {
      sessionStorage.setItem('asked for an update', 'yes')
      return Promise.reject(new Error('Not found'))
    }
  })
  const tab = await context.newPage()
  await enter(tab, 'Finn Fyrlund', monday)
  expect(await tab.evaluate(() => sessionStorage.getItem('asked for an update'))).toBe('yes')
})
