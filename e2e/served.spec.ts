import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { preview } from 'vite'
import { usualLimits } from '../src/hosts/node/limits'
import { openData, type OpenedData } from '../src/hosts/node/openData'
import { readProgram } from '../src/hosts/node/readProgram'
import { startHost, type StartedHost } from '../src/hosts/node/startHost'
import { demonstrationMunicipality } from '../src/demonstration/demonstrationMunicipality'
import { openCitizen } from './support/openCitizen'

const now = '2026-11-23T08:00:00Z'
let folder = ''
let data: OpenedData
let host: StartedHost

async function serve(address: string, port = 0): Promise<StartedHost> {
  return startHost({
    ...data,
    host: address,
    port,
    publicAddress: null,
    demonstrationPeople: false,
    program: await readProgram('dist'),
    limits: usualLimits,
    log: () => undefined,
    now: () => now,
    newId: () => crypto.randomUUID(),
  })
}

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rettidig-served-'))
  const seed = () => demonstrationMunicipality(now.slice(0, 10), 60)
  data = await openData({ databaseUrl: undefined, folder, seed })
})
test.afterEach(() => host.stop())
test.afterAll(async () => {
  await data.close()
  await rm(folder, { recursive: true, force: true })
})

test('the program of a server keeps nothing in the browser and breaks no policy', async ({
  page,
  context,
}) => {
  host = await serve('127.0.0.1')
  const faults: string[] = []
  const asked: string[] = []
  page.on('console', (message) => faults.push(message.text()))
  page.on('pageerror', (error) => faults.push(error.message))
  context.on('request', (request) => asked.push(request.url()))
  await page.goto(host.url)
  await page.getByRole('button', { name: 'Finn Fyrlund' }).click()
  await openCitizen(page, 'Nora Nyledig')
  await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
  await page.getByRole('group', { name: /Ledige tider/ }).waitFor()
  await page.getByRole('button', { name: 'Book samtalen' }).click()
  await expect(page.getByText('Samtalen er booket')).toBeVisible()
  await page.reload()
  await expect(page.getByText('Jobsamtale, personligt fremmøde')).toHaveCount(1)

  expect(faults).toEqual([])
  expect(asked.filter((url) => !url.startsWith(host.url))).toEqual([])
  expect(asked.filter((url) => /mockServiceWorker|assets\/browser/.test(url))).toEqual([])
  // The styles Mantine makes itself are taken, not refused.
  const colour = await page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--mantine-primary-color-filled'),
  )
  expect(colour).not.toBe('')
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([])
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([])
  expect(await page.evaluate(() => caches.keys())).toEqual([])
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})

test('the worker of a demonstration that stood at the same address is left behind', async ({
  page,
}) => {
  const files = await preview({
    configFile: 'vite.config.ts',
    logLevel: 'error',
    preview: { port: 0, host: '127.0.0.1' },
  })
  const address = files.resolvedUrls?.local[0] ?? ''
  await page.goto(address)
  await page.getByRole('button', { name: 'Fejlpanel' }).waitFor()
  const workers = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
  expect(await workers()).toBe(1)
  await files.close()

  host = await serve('127.0.0.1', Number(new URL(address).port))
  await page.goto(host.url)
  await page.getByRole('main').getByRole('button', { name: 'Finn Fyrlund' }).click()
  await openCitizen(page, 'Nora Nyledig')
  await expect(page.getByRole('button', { name: 'Fejlpanel' })).toHaveCount(0)
  expect(await workers()).toBe(0)
})

test('where nobody can sign in the first screen says so', async ({ page }) => {
  host = await serve('0.0.0.0')
  await page.goto(host.url.replace('0.0.0.0', '127.0.0.1'))
  const told = page.getByRole('region', { name: 'Her kan man ikke logge ind endnu' })
  await expect(told).toContainText('Spørg den, der driver den')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Finn Fyrlund' })).toHaveCount(0)
})
