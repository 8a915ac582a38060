import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it, onTestFinished } from 'vitest'
import { demonstrationMunicipality } from '../../demonstration/demonstrationMunicipality'
import { backUp } from '../../store/postgres/backUp'
import { emptyDatabase, freshDatabase } from '../../testing/freshDatabase'

const town = demonstrationMunicipality('2026-11-23', 20)

function run(command: 'backup' | 'restore', file: string, url: string) {
  const program = join(import.meta.dirname, `${command}.ts`)
  return promisify(execFile)(process.execPath, ['--import', 'tsx', program, file], {
    env: { ...process.env, DATABASE_URL: url },
  })
}

async function contentsOf(url: string): Promise<string> {
  let text = ''
  for await (const line of backUp(url)) text += line
  return text
}

it('a backup is a file of its owner’s alone, and comes back into an empty database', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rettidig-backup-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const file = join(folder, 'town.gz')
  const url = await freshDatabase(town)
  const told = await run('backup', file, url)
  expect(told.stdout).toContain('everything about everybody')
  expect((await stat(file)).mode & 0o777).toBe(0o600)

  const other = await emptyDatabase()
  await run('restore', file, other)
  expect(await contentsOf(other)).toBe(await contentsOf(url))

  const before = await readFile(file)
  await expect(run('backup', file, url)).rejects.toThrow('EEXIST')
  expect(await readFile(file)).toEqual(before)
  await expect(run('restore', file, other)).rejects.toThrow('something in the database')

  await writeFile(file, before.subarray(0, before.length - 20))
  const third = await emptyDatabase()
  await expect(run('restore', file, third)).rejects.toThrow('Command failed')
  expect(await contentsOf(third)).toContain('{"end":0}')
}, 120_000)
