import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Gate } from '../../gates/gates'
import { type Outcome, root, runCommand } from '../runCommand'
import { believed, type Count, none, sumLine } from './count'
import { freePort } from '../../src/hosts/node/freePort'
import { playwrightCount, vitestCount } from './reports'

/** How each step that failed ended, to be told once more where a long run ends. */
export const failures: string[] = []

/** A gate counts as one, however much it finds. */
export function checkOf({ name, command }: Gate) {
  return async () => {
    // Long for a machine that is slow, short for one that hangs.
    const outcome = await runCommand(command, { seconds: 300 })
    return tell(name, outcome, { ...none, [outcome.code === 0 ? 'passed' : 'failed']: 1 })
  }
}

export const build = checkOf({ name: 'build', command: ['vite', 'build', '--logLevel', 'warn'] })

/** Of what `vite build` made. */
export const startBudget = checkOf({
  name: 'start budget',
  command: ['tsx', 'scripts/startBudget.ts'],
})

export async function unitTests(...projects: readonly string[]): Promise<Count> {
  const report = freshReport('vitest.json')
  const outcome = await runCommand(
    [
      'vitest',
      'run',
      ...projects.map((project) => `--project=${project}`),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { seconds: 20 * 60 },
  )
  return tell(`tests (${projects.join(', ')})`, outcome, vitestCount(report))
}

/** Against what `vite build` made, in a real browser: the stories of every day, or the long ones. */
export async function browserTests({ deep = false } = {}): Promise<Count> {
  return stories('browser tests', [], deep ? { RETTIDIG_DEEP: '1' } : {}, deep ? 150 : 60)
}

/** The same stories against a server with PostgreSQL: those of these files, or all that can. */
export async function serverTests(files: readonly string[]): Promise<Count> {
  return stories('browser tests on a server', files, { RETTIDIG_HOST: 'node' }, 60)
}

async function stories(
  name: string,
  files: readonly string[],
  settings: Readonly<Record<string, string>>,
  minutes: number,
): Promise<Count> {
  const report = freshReport('playwright.json')
  const env = {
    ...settings,
    RETTIDIG_PORT: String(await freePort()),
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  }
  const command = ['playwright', 'test', ...files, '--reporter=list,json']
  const outcome = await runCommand(command, { seconds: minutes * 60, env, show: true })
  return tell(name, outcome, playwrightCount(report), { shown: true })
}

function freshReport(name: string) {
  const file = join(root, 'test-results', name)
  mkdirSync(join(root, 'test-results'), { recursive: true })
  rmSync(file, { force: true })
  return file
}

function tell(name: string, outcome: Outcome, counted: Count, { shown = false } = {}): Count {
  const count = believed(counted, outcome.code)
  const mark = count.failed > 0 ? '✖' : '✔'
  const line = `${mark} ${name}: ${sumLine(count)} (${outcome.seconds.toFixed(1)} s)`
  if (count.failed > 0) {
    failures.push(`${line}\n${lastLines(outcome.output)}`)
    if (!shown) console.log(outcome.output.trimEnd())
  }
  console.log(line)
  return count
}

/** Runners end with what failed. */
function lastLines(output: string): string {
  return output.trimEnd().split('\n').slice(-60).join('\n')
}
