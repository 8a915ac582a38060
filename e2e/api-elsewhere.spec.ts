import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { build, preview, type PreviewServer } from 'vite'
import { apiOnNode, type ApiOnNode } from './support/apiOnNode'
import { openCitizen } from './support/openCitizen'
import { stageOfflineOnce } from './support/stageOfflineOnce'

const now = '2026-11-23T08:00:00Z'
let folder = ''
let api: ApiOnNode
let server: PreviewServer
let page = ''

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rettidig-elsewhere-'))
  api = await apiOnNode(now, () => page)
  process.env.VITE_API_URL = api.address
  const files = {
    configFile: 'vite.config.ts',
    logLevel: 'error',
    build: { outDir: folder },
  } as const
  await build(files)
  delete process.env.VITE_API_URL
  server = await preview({ ...files, preview: { port: 0 } })
  page = server.resolvedUrls?.local[0]?.replace(/\/$/, '') ?? ''
})

test.afterAll(async () => {
  await server.close()
  await api.close()
  rmSync(folder, { recursive: true })
})

test('with an API elsewhere no service worker starts, and every call goes there', async ({
  page: tab,
  context,
}) => {
  const asked: string[] = []
  context.on('request', (request) => asked.push(request.url()))
  await tab.goto(page)
  await tab.getByRole('button', { name: 'Finn Fyrlund' }).click()
  await openCitizen(tab, 'Nora Nyledig')
  await tab.getByRole('link', { name: 'Book samtale', exact: true }).click()
  await tab.getByRole('group', { name: /Ledige tider/ }).waitFor()
  await stageOfflineOnce(context, '**/conversations')
  await tab.getByRole('button', { name: 'Book samtalen' }).click()
  await expect(tab.getByText('Samtalen er booket')).toBeVisible()
  await expect(tab.getByText('Jobsamtale, personligt fremmøde')).toHaveCount(1)

  expect(api.calls.filter((call) => call.endsWith('/conversations'))).toHaveLength(1)
  expect(asked.filter((url) => url.startsWith(`${page}/api`))).toEqual([])
  expect(asked.filter((url) => url.startsWith(`${page}/auth`))).toEqual([])
  expect(asked.filter((url) => url.includes('mockServiceWorker'))).toEqual([])
  expect(await tab.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([])
  await expect(tab.getByRole('button', { name: 'Fejlpanel' })).toHaveCount(0)
  expect(await tab.evaluate(() => indexedDB.databases())).toEqual([])
})
