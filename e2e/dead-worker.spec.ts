import type { BrowserContext, Page } from '@playwright/test'
import { enter } from './support/enter'
import { openCitizen } from './support/openCitizen'
import { questionsAnswered } from './support/questions'
import { expect, test } from './support/test'
import { topicsOf } from './support/topicsOf'
import { typeBooking } from './support/typeBooking'

test.use({ faulty: true })

const topic = 'Skrevet, mens ingen svarede'

async function openForm(page: Page): Promise<void> {
  await enter(page, 'Agnete Aabenhus', '2026-11-23T08:00:00Z')
  await openCitizen(page, 'Jonas Jobparat')
  await typeBooking(page, topic)
}

/** Every service worker of the browser, as when the browser stops those that have been idle. */
async function stopWorkers(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page)
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
}

// That nothing reaches the server of the files is watched in every story.
test('a worker the browser stopped is woken, and the save goes through once', async ({
  page,
  context,
}) => {
  await openForm(page)
  for (let stops = 0; stops < 3; stops++) await stopWorkers(context, page)
  await page.getByRole('button', { name: 'Book samtalen' }).click()
  await expect(page.getByText('Samtalen er booket')).toBeVisible()
  expect((await topicsOf(page, 'agnete', 'c0002')).filter((row) => row === topic)).toHaveLength(1)
})

test('a worker stopped while a save is on its way loses nothing', async ({ page, context }) => {
  await openForm(page)
  await Promise.all([
    page.getByRole('button', { name: 'Book samtalen' }).click(),
    stopWorkers(context, page),
  ])
  await expect(page.getByText('Samtalen er booket')).toBeVisible({ timeout: 25_000 })
  expect((await topicsOf(page, 'agnete', 'c0002')).filter((row) => row === topic)).toHaveLength(1)
})

test('a worker that stays dead looks dead, keeps what was typed, and saves when it is back', async ({
  page,
}) => {
  await openForm(page)
  await page.getByRole('button', { name: 'Fejlpanel' }).click()
  await page.getByRole('button', { name: 'Stop service worker' }).click()
  const alert = page.getByRole('alert', { name: 'Rettidig svarer ikke' })
  await expect(alert).toBeVisible()
  await page.getByRole('button', { name: 'Book samtalen' }).click()
  await expect(page.getByText('Ved ikke endnu, vi tjekker')).toBeVisible()
  await expect(page.getByLabel('Hvad handler samtalen om?')).toHaveValue(topic)
  await page.getByRole('button', { name: 'Start service worker' }).click()
  await expect(alert).toBeHidden()
  await expect(page.getByText('Samtalen er booket')).toBeVisible({ timeout: 25_000 })
  expect((await topicsOf(page, 'agnete', 'c0002')).filter((row) => row === topic)).toHaveLength(1)
})

test.describe('to the screen it is as if nothing had happened', () => {
  test.use({ faulty: false })

  test('what is asked right after the browser stopped the worker is answered', async ({
    page,
    context,
  }) => {
    await enter(page, 'Agnete Aabenhus', '2026-11-23T08:00:00Z')
    // What was asked before is another matter.
    await questionsAnswered(page)
    for (let stops = 0; stops < 5; stops++) {
      await stopWorkers(context, page)
      expect(await page.evaluate(statusOfPeople)).toBe(200)
    }
  })

  test('a page that was about to close and stays is answered', async ({ page }) => {
    await enter(page, 'Agnete Aabenhus', '2026-11-23T08:00:00Z')
    for (let closings = 0; closings < 5; closings++) {
      await page.evaluate(() => dispatchEvent(new Event('beforeunload')))
      expect(await page.evaluate(statusOfPeople)).toBe(200)
    }
  })

  test('what is under way when a page is about to close and stays is answered', async ({
    page,
  }) => {
    await enter(page, 'Agnete Aabenhus', '2026-11-23T08:00:00Z')
    const statuses = await page.evaluate(() =>
      Promise.all(
        Array.from({ length: 20 }, async () => {
          const asked = fetch('/auth/people')
          dispatchEvent(new Event('beforeunload'))
          return (await asked).status
        }),
      ),
    )
    expect(new Set(statuses)).toEqual(new Set([200]))
  })
})

async function statusOfPeople(): Promise<number> {
  return (await fetch('/auth/people')).status
}
