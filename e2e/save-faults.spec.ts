import type { Page } from '@playwright/test'
import type { FaultKind } from '../src/contract/stage'
import { acceptAll } from './support/acceptAll'
import { askDirectly } from './support/askDirectly'
import { enter } from './support/enter'
import { followSaves } from './support/followSaves'
import { openCitizen } from './support/openCitizen'
import { stageFault } from './support/stageFault'
import { expect, test } from './support/test'
import { topicsOf } from './support/topicsOf'
import { typeBooking } from './support/typeBooking'

const monday = '2026-11-23T08:00:00Z'
const jonas = 'c0002'
const unknown = 'Ved ikke endnu, vi tjekker'

test.use({ faulty: true })

async function openJonas(page: Page): Promise<void> {
  await enter(page, 'Agnete Aabenhus', monday)
  await openCitizen(page, 'Jonas Jobparat')
}

async function savedOnce(page: Page, topic: string): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Jonas Jobparat', level: 1 })).toBeVisible({
    timeout: 25_000,
  })
  const topics = await topicsOf(page, 'agnete', jonas)
  expect(topics.filter((row) => row === topic)).toHaveLength(1)
}

/** One save through a fault that strikes once: it ends in "Gemt", by way of "Ved ikke endnu". */
function throughOnce(kind: FaultKind) {
  return async (page: Page, topic: string) => {
    await typeBooking(page, topic)
    const said = await followSaves(page)
    await stageFault(page, { kind, when: 'once', calls: 'saves' })
    await page.getByRole('button', { name: 'Book samtalen' }).click()
    await savedOnce(page, topic)
    expect(await said()).toEqual([unknown, 'Gemt'])
  }
}

/** The network is gone for a while: the form stays as it is, and saves when it is back. */
async function throughOffline(page: Page, topic: string): Promise<void> {
  await typeBooking(page, topic)
  const said = await followSaves(page)
  await stageFault(page, { kind: 'refused', when: 'always', calls: 'all' })
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Book samtalen' }).click()
  await expect(page.getByText(unknown)).toBeVisible()
  await expect(page.getByLabel('Hvad handler samtalen om?')).toHaveValue(topic)
  expect(await said()).toEqual([unknown])
  await stageFault(page, null)
  await page.context().setOffline(false)
  await savedOnce(page, topic)
  expect(await said()).toEqual([unknown, 'Gemt'])
}

/** The tab is closed while nobody knows; the next tab knows, and finds what was typed. */
function throughClosedTab(kind: 'lost-answer' | 'refused') {
  return async (page: Page, topic: string) => {
    const tab = await page.context().newPage()
    await openJonas(tab)
    await typeBooking(tab, topic)
    await expect.poll(() => draftKept(tab, topic)).toBe(true)
    await stageFault(tab, { kind, when: 'always', calls: 'saves' })
    await tab.getByRole('button', { name: 'Book samtalen' }).click()
    await expect(tab.getByText(unknown)).toBeVisible()
    await tab.close()

    await openJonas(page)
    await page.getByRole('link', { name: 'Book en anden samtale' }).click()
    if (kind === 'lost-answer') {
      await expect(page.getByText('Det, du skrev her sidst, blev gemt')).toBeVisible()
      await page.getByRole('link', { name: 'Fortryd' }).click()
    } else {
      await expect(page.getByText('Det, du skrev sidst, står her igen')).toBeVisible()
      await expect(page.getByLabel('Hvad handler samtalen om?')).toHaveValue(topic)
      await page.getByRole('button', { name: 'Book samtalen' }).click()
    }
    await savedOnce(page, topic)
  }
}

async function draftKept(page: Page, topic: string): Promise<boolean> {
  return page.evaluate(async (asked) => {
    const response = await fetch('/api/form-drafts/book-c0002', {
      headers: { 'Rettidig-Person': 'agnete' },
    })
    return (await response.text()).includes(asked)
  }, topic)
}

const faults: Readonly<Record<string, (page: Page, topic: string) => Promise<void>>> = {
  'a refused connection': throughOnce('refused'),
  'a line lost while sending': throughOnce('lost-call'),
  'a line lost after it was done': throughOnce('lost-answer'),
  'a web page in the place of the answer': throughOnce('html'),
  'an answer cut short': throughOnce('broken-json'),
  'too many requests': throughOnce('too-many'),
  'an API that breaks': throughOnce('broke'),
  'an API that is away': throughOnce('away'),
  'an answer that stalls': throughOnce('stall'),
  'no network': throughOffline,
  'a tab closed after it was done': throughClosedTab('lost-answer'),
  'a tab closed before it was done': throughClosedTab('refused'),
}

for (const [name, through] of Object.entries(faults)) {
  const save =
    (times: number) =>
    async ({ page }: { page: Page }) => {
      await openJonas(page)
      for (let time = 1; time <= times; time++) await through(page, `${name}, ${time}`)
    }
  test(`a save through ${name}: once, and told as it is`, save(1))
  // Twelve faults, eighteen times each: 216 saves.
  test(`eighteen saves through ${name} @deep`, save(18))
}

test('a save that is refused through a fault changes nothing and says so', async ({ page }) => {
  await openJonas(page)
  await typeBooking(page, 'Kommer for sent')
  await page.getByLabel('Dato').fill('4.12.2026')
  await page.getByLabel('Klokkeslæt').fill('07:00')
  await page.getByLabel('Hvorfor skal samtalen ligge der alligevel?').fill('Aftalt')
  await expect(page.getByRole('group', { name: /4\. december 2026/ })).toBeVisible()
  const taken = await askDirectly(
    page,
    'agnete',
    jonas,
    {
      kind: 'on-request',
      on: '2026-12-04',
      at: '07:00',
      minutes: 45,
      form: 'physical',
      wish: null,
      physicalRequired: null,
      meeting: { kind: 'address', address: 'Opdigtet Alle 1' },
      topic: 'Kom først',
      caseworker: 'agnete',
      accepted: acceptAll,
    },
    crypto.randomUUID(),
  )
  expect(taken.status).toBe(201)
  const said = await followSaves(page)
  await stageFault(page, { kind: 'html', when: 'once', calls: 'saves' })
  await page.getByRole('button', { name: 'Book samtalen' }).click()
  await expect(page.getByText('Ikke gemt, intet er ændret').first()).toBeVisible()
  expect(await said()).toEqual([unknown, 'Ikke gemt, intet er ændret'])
  await expect(page.getByLabel('Hvad handler samtalen om?')).toHaveValue('Kommer for sent')
  expect(await topicsOf(page, 'agnete', jonas)).not.toContain('Kommer for sent')
})
