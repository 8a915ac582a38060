import { expect, test } from 'vitest'
import { importsOf } from './arrows/importsOf'
import { runGateOn } from './plant'

const there = {
  'src/law/there.ts': 'export const there = 1\nexport type There = 1\n',
  'src/domain/there.ts': 'export const there = 1\n',
  'src/api/there.ts': 'export const there = 1\n',
  'src/testing/there.ts': 'export const there = 1\n',
  'src/hosts/browser.ts': 'export const there = 1\n',
  'src/store/postgres/there.ts': 'export const there = 1\n',
  'src/hosts/node.ts': 'export const there = 1\n',
  'src/features/a/there.ts': 'export const there = 1\n',
}

/** A file, what it holds, and what the gate must say of it. */
const faults: readonly [string, string, string][] = [
  ['src/law/package.ts', "import { z } from 'zod'", 'law may import nothing and no other package'],
  ['src/law/name.ts', "export { there } from '../domain/there'", 'and no other room'],
  ['src/law/all.ts', "export * from '../domain/there'", 'and no other room'],
  ['src/law/load.ts', "export const a = import('../domain/there')", 'and no other room'],
  ['src/law/type.ts', "export type A = import('../domain/there').There", 'and no other room'],
  ['src/law/any.ts', 'export const a = (b: string) => import(b)', 'names no file'],
  ['src/law/missing.ts', "export * from './nowhere'", 'there is no such file'],
  ['src/law/testing.ts', "export * from '../testing/there'", 'and no other room'],
  ['src/law/self.ts', "import type { A } from './self'\nexport type A = 1", '→ src/law/self.ts'],
  ['src/api/value.ts', "import { there } from '../law/there'", 'may import types alone from law'],
  ['src/api/value.test.ts', "import { there } from '../law/there'", 'types alone from law'],
  ['src/ui/asks.ts', "import { useQuery } from '@tanstack/react-query'", 'no other package'],
  ['src/features/b/api.ts', "import { there } from '../../api/there'", 'and no other room'],
  ['src/features/b/a.ts', "import { there } from '../a/there'", 'one feature may not import'],
  ['src/features/loose.ts', 'export {}', 'is in no feature'],
  ['src/app/value.ts', "import { there } from '../hosts/browser'", 'only load src/hosts/browser'],
  ['src/app/node.ts', "void import('../hosts/node')", 'only load src/hosts/browser'],
  ['src/api/sql.ts', "import { there } from '../store/postgres/there'", 'and no other room'],
  ['src/store/sql.ts', "import type { A } from './postgres/there'", 'and no other room'],
  ['src/store/driver.ts', "import pg from 'pg'", 'no other package'],
  ['src/store/postgres/idb.ts', "import { openDB } from 'idb'", 'no other package'],
  ['src/hosts/sql.ts', "void import('../store/postgres/there')", 'and no other room'],
  ['src/utils/x.ts', 'export {}', 'is in none of the rooms'],
  ['src/loose.ts', 'export {}', 'is in none of the rooms'],
]

test('every planted fault is found, and nothing else', async () => {
  const planted = faults.map(([file, text]) => [file, `${text}\n`] as const)
  const { code, output } = await runGateOn('arrows', { ...there, ...Object.fromEntries(planted) })
  expect(code).not.toBe(0)
  const lines = output.trimEnd().split('\n')
  for (const [file, , message] of faults) {
    const found = lines.filter((line) => line.includes(file) && line.includes(message))
    expect.soft(found, `${file}: ${message}`).toHaveLength(1)
  }
  expect(lines).toHaveLength(faults.length + 1)
})

test('one fault alone is enough', async () => {
  const { code } = await runGateOn('arrows', { 'src/law/x.ts': "import { z } from 'zod'\n" })
  expect(code).toBe(1)
})

test('a ring through several files is found, of types as well', async () => {
  const { code, output } = await runGateOn('arrows', {
    'src/law/a.ts': "import type { B } from './b'\nexport type A = B\n",
    'src/law/b.ts': "export type { C as B } from './c'\n",
    'src/law/c.ts': "import { type A } from './a'\nexport type C = A\n",
  })
  expect(code).not.toBe(0)
  expect(output).toContain('src/law/a.ts → src/law/b.ts → src/law/c.ts → src/law/a.ts')
})

test('the arrows of the table pass', async () => {
  const { code, output } = await runGateOn('arrows', {
    ...there,
    'src/domain/x.ts': "import { z } from 'zod'\nimport { there } from '../law/there'\n",
    'src/domain/x.test.ts': "import 'vitest'\nimport { there } from '../testing/there'\n",
    'src/law/anyArbitrary.ts': "import 'fast-check'\n",
    'src/api/x.ts': "import type { There } from '../law/there'\nimport 'hono/cors'\n",
    'src/app/x.ts': "void import('../hosts/browser')\nimport '@mantine/core/styles.css'\n",
    'src/hosts/node/x.ts': "import { there } from '../../store/postgres/there'\n",
    'src/features/b/x.test.ts': "import { there } from '../../testing/there'\n",
  })
  expect(code, output).toBe(0)
})

test('every way to import is seen, with its line and kind', () => {
  const text = [
    "import a from 'a'",
    "import type b from 'b'",
    "import 'c'",
    "export * from 'd'",
    "export type { e } from 'e'",
    "const f = import('f')",
    "type G = import('g').G",
  ].join('\n')
  const seen = importsOf('x.ts', text).map(({ specifier, kind, line }) => [specifier, kind, line])
  expect(seen.toSorted((a, b) => Number(a[2]) - Number(b[2]))).toEqual([
    ['a', 'value', 1],
    ['b', 'type', 2],
    ['c', 'value', 3],
    ['d', 'value', 4],
    ['e', 'type', 5],
    ['f', 'load', 6],
    ['g', 'type', 7],
  ])
})
