import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { root, runCommand } from '../runCommand'
import { budget } from './budget'

/** A build whose first route brings so many bytes that do not compress. */
function builtWith(bytes: { readonly javaScript: number; readonly css: number } | null) {
  const dist = mkdtempSync(join(tmpdir(), 'rettidig-built-'))
  onTestFinished(() => rmSync(dist, { recursive: true, force: true }))
  mkdirSync(join(dist, '.vite'))
  const manifest = {
    'index.html': { file: 'page.js', imports: ['shared'], css: ['page.css'] },
    shared: { file: 'shared.js' },
    'src/app/startScreen.tsx': { file: 'screens.js' },
    'src/features/choose-person/ChoosePerson.tsx': { file: 'screen.js', imports: ['shared'] },
    'src/features/find-citizen/FindCitizen.tsx': { file: 'screen.js', imports: ['shared'] },
  }
  writeFileSync(join(dist, '.vite/manifest.json'), JSON.stringify(bytes === null ? {} : manifest))
  for (const [name, length] of [
    ['page.js', 100],
    ['shared.js', bytes?.javaScript ?? 0],
    ['screen.js', 100],
    ['screens.js', 100],
    ['page.css', bytes?.css ?? 0],
  ] as const)
    writeFileSync(join(dist, name), randomBytes(length))
  return runCommand(['tsx', join(root, 'scripts/startBudget.ts'), dist])
}

test('a first route within its budget passes, and its files are told', async () => {
  const { code, output } = await builtWith({ javaScript: 1000, css: 1000 })
  expect(code, output).toBe(0)
  expect(output).toContain('shared.js')
})

test.each(['javaScript', 'css'] as const)('too much %s is found', async (kind) => {
  const bytes = { javaScript: 1000, css: 1000, [kind]: budget[kind] }
  const { code, output } = await builtWith(bytes)
  expect(code).not.toBe(0)
  expect(output).toContain(`${kind} is 0.`)
})

test('a build without the first route is no pass', async () => {
  const { code, output } = await builtWith(null)
  expect(code).not.toBe(0)
  expect(output).toContain('the build has no index.html')
})
