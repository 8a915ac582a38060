import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { preview, type PreviewServer } from 'vite'
import { expectAccessible } from './support/expectAccessible'
import { expect, test } from './support/test'
import { typeBooking } from './support/typeBooking'
import { enter } from './support/enter'
import { openCitizen } from './support/openCitizen'

let folder = ''
let server: PreviewServer
let address = ''

/** The program served from a folder of its own, which a new build can be put into. */
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rettidig-build-'))
  cpSync('dist', join(folder, 'dist'), { recursive: true })
  server = await preview({
    configFile: 'vite.config.ts',
    build: { outDir: join(folder, 'dist') },
    preview: { port: 0 },
    logLevel: 'silent',
  })
  address = server.resolvedUrls?.local[0]?.replace(/\/$/, '') ?? ''
})

test.afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

/** What a new build does to the files: every script has another name, the old ones are gone. */
function buildAnew(): void {
  const assets = join(folder, 'dist/assets')
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'))
  const renamed = new Map(scripts.map((name) => [name, name.replace(/\.js$/, '2.js')]))
  const inNewNames = (text: string) =>
    scripts.reduce((now, name) => now.replaceAll(name, renamed.get(name) ?? name), text)
  for (const [name, next] of renamed) {
    const text = inNewNames(readFileSync(join(assets, name), 'utf8'))
    renameSync(join(assets, name), join(assets, next))
    writeFileSync(join(assets, next), text)
  }
  const page = join(folder, 'dist/index.html')
  writeFileSync(page, inNewNames(readFileSync(page, 'utf8')))
}

test.describe('a tab that was open when a new build came', () => {
  // oxlint-disable-next-line no-empty-pattern -- the only way to say that nothing is needed
  test.use({ faulty: true, baseURL: async ({}, use) => use(address) })

  test('is told, keeps what was typed, and goes on in the new one', async ({ page }) => {
    await enter(page, 'Gry Grønneklit', '2026-11-23T08:00:00Z')
    await openCitizen(page, 'Frida Førstegang-Udeblev')
    await typeBooking(page, 'Skrevet i den gamle udgave')
    buildAnew()
    await page.goBack()
    await page.getByRole('heading', { name: 'Frida Førstegang-Udeblev', level: 1 }).waitFor()
    await page
      .getByRole('link', { name: /^Registrér udfald/ })
      .first()
      .click()
    await expect(
      page.getByRole('alert', { name: 'Der er kommet en ny version af Rettidig' }),
    ).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Genindlæs' }).click()
    await page.getByRole('heading', { name: 'Registrér udfald', level: 1 }).waitFor()
    await page.goBack()
    // The last of the page has come: nothing moves any more under the click.
    await page.getByRole('link', { name: 'Åbn hele planen' }).waitFor()
    await page.getByRole('link', { name: 'Book en anden samtale' }).click()
    await expect(page.getByText('Det, du skrev sidst, står her igen')).toBeVisible()
    await expect(page.getByLabel('Hvad handler samtalen om?')).toHaveValue(
      'Skrevet i den gamle udgave',
    )
  })
})
