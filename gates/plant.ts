import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Outcome, root, runCommand } from '../scripts/runCommand'
import { gates } from './gates'

const settings = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.pure.json',
  '.oxlintrc.json',
  '.prettierrc.json',
  '.prettierignore',
  'knip.json',
]

/**
 * Runs the gate itself on a project that has our settings and packages and these files alone.
 * The project is gone when the test is over.
 */
export function runGateOn(name: string, files: Readonly<Record<string, string>>): Promise<Outcome> {
  const gate = gates.find((each) => each.name === name)
  if (!gate) throw new Error(`There is no gate ${name}`)
  return runCommand(gate.command, { cwd: projectOf(files) })
}

function projectOf(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'rettidig-gate-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const name of settings) cpSync(join(root, name), join(folder, name))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  for (const name of ['src', 'e2e', 'scripts', 'gates']) mkdirSync(join(folder, name))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}
