import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { installDependencies } from '../installDependencies.mjs'
import { root, runCommand } from '../runCommand'
import { believed, type Count } from '../test/count'
import { compareSurvivors } from './compareSurvivors'
import { readReport } from './readReport'
import { strykerOptions } from './strykerOptions'
import { survivorsInWords } from './survivorsInWords'
import { survivorList } from './survivor'

/** Changes the code of the law with Stryker. What no test notices must be on the list, with a word. */
export async function runStryker(): Promise<Count> {
  await installDependencies(pathToFileURL(join(root, 'mutation/')))
  const folder = join(root, 'test-results')
  const [config, report] = [join(folder, 'stryker.config.json'), join(folder, 'mutation.json')]
  mkdirSync(folder, { recursive: true })
  rmSync(report, { force: true })
  writeFileSync(config, JSON.stringify(strykerOptions(report)))
  const { resolve } = createRequire(join(root, 'mutation/'))
  const stryker = join(resolve('@stryker-mutator/core/package.json'), '../bin/stryker.js')
  // So that Stryker can load what is written in TypeScript.
  const loader = pathToFileURL(resolve('tsx')).href
  const { code } = await runCommand(['node', stryker, 'run', config], {
    seconds: 25 * 60,
    env: { NODE_OPTIONS: `--import ${loader}` },
    show: true,
  })

  const { noticed, survivors } = readReport(report)
  const list = readFileSync(new URL('survivors.json', import.meta.url), 'utf8')
  const known = survivorList.parse(JSON.parse(list))
  writeFileSync(join(root, 'docs/law-mutation.md'), survivorsInWords(known))
  const { unknown, gone } = compareSurvivors(survivors, known)
  for (const row of unknown) console.log(`not on the list: ${JSON.stringify(row)}`)
  for (const row of gone) console.log(`on the list, and noticed: ${JSON.stringify(row)}`)
  const passed = noticed + survivors.length - unknown.length
  return believed({ passed, failed: unknown.length + gone.length, skipped: 0 }, code)
}
