import { join } from 'node:path'

export interface Gate {
  readonly name: string
  readonly command: readonly string[]
}

const configs = ['vite.config.ts', 'vitest.config.ts', 'playwright.config.ts']

/** What must hold for every commit, beside the tests. Each looks at the folder it is run in. */
export const gates: readonly Gate[] = [
  { name: 'types', command: ['tsc', '-p', 'tsconfig.json'] },
  { name: 'pure types', command: ['tsc', '-p', 'tsconfig.pure.json'] },
  {
    name: 'lint',
    command: [
      'oxlint',
      '--type-aware',
      '--deny-warnings',
      '--format=unix',
      'src',
      'e2e',
      'scripts',
      'gates',
      'bench',
      ...configs,
    ],
  },
  {
    name: 'format',
    command: ['prettier', '--check', '--log-level', 'warn', 'src', 'scripts', '.'],
  },
  { name: 'unused code', command: ['knip', '--treat-config-hints-as-errors'] },
  { name: 'arrows', command: own('arrows.ts') },
  { name: 'law outside its room', command: own('lawOutside.ts') },
  { name: 'machines and persons', command: own('machine.ts') },
  { name: 'styles', command: own('styles.ts') },
]

/** By its full path, so that a gate can be run in any folder. */
function own(file: string) {
  return ['tsx', join(import.meta.dirname, file)]
}
