import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, test, type Page } from '@playwright/test'
import { findBrowser } from '../scripts/findBrowser'

const citizens = ['c0002', 'c0013', 'c0015']

/**
 * A browser on a profile that outlives it, as a process of ours that can be killed. Opening the
 * same profile again is what somebody does whose browser has died.
 */
async function launch(profile: string): Promise<{ page: Page; browser: ChildProcess }> {
  const found = findBrowser()
  if (!found) throw new Error('no browser')
  const options = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`]
  const browser = spawn(found.path, [...found.flags, ...options, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    // A group of its own: what the browser started dies with it, and writes no more to the profile.
    detached: true,
  })
  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    browser.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
      if (found !== undefined) resolve(found)
    })
    browser.once('exit', () => reject(new Error(`the browser ended: ${said}`)))
  })
  const connected = await chromium.connectOverCDP(address)
  const page = await connected.contexts()[0]?.newPage()
  if (!page) throw new Error('the browser has no window')
  return { page, browser }
}

async function kill(browser: ChildProcess): Promise<void> {
  if (browser.pid === undefined) throw new Error('the browser did not start')
  const ended = new Promise((resolve) => browser.once('exit', resolve))
  process.kill(-browser.pid, 'SIGKILL')
  await ended
}

/** Saves one talk after another until the browser is killed; tells each that was acknowledged. */
async function saveUntilKilled(page: Page, round: number, told: (topic: string) => void) {
  await page.exposeFunction('tell', told)
  void page
    .evaluate(
      async (race) => {
        for (let save = 0; ; save++) {
          const topic = `runde ${race.round}, samtale ${save}`
          const day = String(1 + ((race.round * 7 + Math.floor(save / 60)) % 27)).padStart(2, '0')
          const month = String(1 + (race.round % 6)).padStart(2, '0')
          const minute = String((save % 4) * 15).padStart(2, '0')
          const hour = String(6 + (Math.floor(save / 4) % 15)).padStart(2, '0')
          const response = await fetch(
            `/api/citizens/${race.citizens[save % race.citizens.length] ?? ''}/conversations`,
            {
              method: 'POST',
              headers: {
                'Content-Type': 'application/json',
                'Rettidig-Person': 'agnete',
                'Idempotency-Key': crypto.randomUUID(),
              },
              body: JSON.stringify({
                kind: 'on-request',
                on: `2027-${month}-${day}`,
                at: `${hour}:${minute}`,
                minutes: 15,
                form: 'physical',
                wish: 'physical',
                physicalRequired: null,
                meeting: { kind: 'address', address: 'Opdigtet Alle 1' },
                topic,
                caseworker: 'agnete',
              }),
            },
          )
          const { tell } = globalThis as unknown as { tell: (topic: string) => Promise<void> }
          if (response.status === 201) await tell(topic)
        }
      },
      { citizens, round },
    )
    .catch(() => undefined)
}

/** What the browser keeps: the talks of these rounds, their lines in the journal, the answers given. */
async function kept(page: Page) {
  return page.evaluate(async () => {
    const opened = indexedDB.open('rettidig')
    const database = await new Promise<IDBDatabase>((resolve) => {
      opened.addEventListener('success', () => resolve(opened.result))
    })
    const all = (table: string) =>
      new Promise<unknown[]>((resolve) => {
        const asked = database.transaction(table).objectStore(table).getAll()
        asked.addEventListener('success', () => resolve(asked.result))
      })
    const files = (await all('citizenFiles')) as {
      file: {
        conversations: { id: string; topic: string }[]
        journal: { what: string; subject: string }[]
      }
    }[]
    const answers = (await all('answers')) as { answer: { body: string } }[]
    const talks = files
      .flatMap(({ file }) => file.conversations)
      .filter(({ topic }) => topic.startsWith('runde'))
    const journal = files
      .flatMap(({ file }) => file.journal)
      .filter(({ what }) => what === 'conversation-booked')
    return {
      topics: talks.map(({ topic }) => topic),
      ids: talks.map(({ id }) => id).toSorted(),
      journaled: journal.map(({ subject }) => subject).toSorted(),
      answered: answers
        .map(({ answer }) => (JSON.parse(answer.body) as { id: string }).id)
        .toSorted(),
    }
  })
}

async function killAndCompare(kills: number, baseURL: string | undefined): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'rettidig-profile-'))
  const acknowledged = new Set<string>()
  try {
    for (let round = 0; round <= kills; round++) {
      const { page, browser } = await launch(profile)
      await page.goto(`${baseURL ?? ''}/?clock=2026-11-23T08:00:00Z`)
      await page.getByRole('button', { name: 'Agnete Aabenhus' }).waitFor()
      const { topics, ids, journaled, answered } = await kept(page)
      expect(topics).toEqual(expect.arrayContaining([...acknowledged]))
      expect(new Set(topics).size).toBe(topics.length)
      expect(journaled).toEqual(ids)
      expect(answered).toEqual(ids)
      await expect(page.getByText('Demodata er nulstillet')).toHaveCount(0)
      if (round === kills) return await kill(browser)
      await saveUntilKilled(page, round, (topic) => void acknowledged.add(topic))
      const before = acknowledged.size
      await expect
        .poll(() => acknowledged.size, { timeout: 60_000 })
        .toBeGreaterThan(before + (round % 5))
      await kill(browser)
    }
  } finally {
    expect(acknowledged.size).toBeGreaterThan(kills)
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

test('a browser killed three times while saving loses nothing it had said was saved', async ({
  baseURL,
}) => {
  await killAndCompare(3, baseURL)
})

test('a browser killed twenty times while saving loses nothing it had said was saved @deep', async ({
  baseURL,
}) => {
  await killAndCompare(20, baseURL)
})
