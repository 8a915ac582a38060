import type { BrowserContext, Page } from '@playwright/test'
import { enter } from './support/enter'
import { openCitizen } from './support/openCitizen'
import { inAnswerer } from './support/inAnswerer'
import { expect, test } from './support/test'
import { typeBooking } from './support/typeBooking'

const monday = '2026-11-23T08:00:00Z'

test.use({ faulty: true })

async function clearDatabases(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', {
    origin: new URL(page.url()).origin,
    storageTypes: 'indexeddb',
  })
}

test('data taken away while a page is open is told at once, and again when it is laid anew', async ({
  page,
  context,
}) => {
  await enter(page, 'Agnete Aabenhus', monday)
  await openCitizen(page, 'Jonas Jobparat')
  await typeBooking(page, 'Står her endnu')
  await clearDatabases(context, page)
  await page.getByRole('button', { name: 'Book samtalen' }).click()
  await expect(page.getByRole('alert', { name: 'Demodata er nulstillet' })).toBeVisible()
  await expect(page.getByText('Ikke gemt, intet er ændret').first()).toBeVisible()
  await expect(page.getByLabel('Hvad handler samtalen om?')).toHaveValue('Står her endnu')
  await page.getByRole('button', { name: 'Genindlæs' }).click()
  await expect(page.getByText('Du begynder på friske demodata.')).toBeVisible()
})

test('data taken away while it is read and written is told, and nothing fails unheard', async ({
  page,
  context,
}) => {
  await enter(page, 'Agnete Aabenhus', monday)
  for (let losses = 0; losses < 3; losses++) {
    const asked = page.evaluate(askManyTimes)
    await clearDatabases(context, page)
    expect(new Set(await asked)).toContain(410)
    await expect(page.getByRole('alert', { name: 'Demodata er nulstillet' })).toBeVisible()
    await page.getByRole('button', { name: 'Genindlæs' }).click()
    await expect(page.getByText('Du begynder på friske demodata.')).toBeVisible()
  }
})

/** Runs in the page: reads and writes at once, again and again; the statuses. */
async function askManyTimes(): Promise<number[]> {
  const headers = { 'Rettidig-Person': 'agnete', 'Content-Type': 'application/json' }
  const statuses: number[] = []
  for (let times = 0; times < 40; times++) {
    const draft = JSON.stringify({ requestId: crypto.randomUUID(), content: '"Kladde"' })
    const asked = [
      fetch('/api/day', { headers }),
      fetch('/api/form-drafts/story', { method: 'PUT', headers, body: draft }),
    ]
    for (const answer of await Promise.all(asked)) statuses.push(answer.status)
  }
  return statuses
}

test('data lost between two visits is told, never silent', async ({ page, context }) => {
  await enter(page, 'Agnete Aabenhus', monday)
  const origin = page.url()
  await page.goto('about:blank')
  const session = await context.newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', {
    origin: new URL(origin).origin,
    storageTypes: 'indexeddb',
  })
  await page.goto(origin)
  await expect(page.getByRole('alert', { name: 'Demodata er nulstillet' })).toBeVisible()
})

test('a first visit is not told that anything was lost', async ({ page }) => {
  await enter(page, 'Agnete Aabenhus', monday)
  await expect(page.getByText('Demodata er nulstillet')).toHaveCount(0)
})

test('a save for which there is no room changes nothing and says so', async ({ page, context }) => {
  await inAnswerer(
    context,
    `new BroadcastChannel('story').onmessage = () => {
      IDBObjectStore.prototype.put = () => { throw new DOMException('no room', 'QuotaExceededError') }
    }`,
  )
  await enter(page, 'Agnete Aabenhus', monday)
  await openCitizen(page, 'Jonas Jobparat')
  await typeBooking(page, 'Ingen plads')
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target
  await page.evaluate(() => new BroadcastChannel('story').postMessage('no room'))
  await page.getByRole('button', { name: 'Book samtalen' }).click()
  await expect(page.getByText('Der er ikke plads til at gemme mere her.')).toBeVisible()
  await expect(page.getByText('Ikke gemt, intet er ændret').first()).toBeVisible()
  await expect(page.getByLabel('Hvad handler samtalen om?')).toHaveValue('Ingen plads')
})
