import { expect, test } from 'vitest'
import { runGateOn } from './plant'

const gate = 'machines and persons'
const right = { 'src/demonstration/right.ts': "export const number = '610190-1234'\n" }

test('a lock file that names its registry is found', async () => {
  const { code, output } = await runGateOn(gate, {
    ...right,
    'package-lock.json': '{ "packages": { "node_modules/a": { "resolved": "somewhere" } } }',
  })
  expect(code).not.toBe(0)
  expect(output).toContain('package-lock.json')
})

test('a lock file that lacks the binary of another system is found', async () => {
  const { code, output } = await runGateOn(gate, {
    ...right,
    'package-lock.json':
      '{ "packages": { "node_modules/a": { "optionalDependencies": { "a-arm": "1" } } } }',
  })
  expect(code).not.toBe(0)
  expect(output).toContain('a wants a-arm')
})

test.each(['src/api/planted.ts', 'e2e/planted.spec.ts', 'docs/planted.md'])(
  "what may be a person's number is found in %s",
  async (file) => {
    const number = ['010190', '1234'].join('-')
    const { code, output } = await runGateOn(gate, { ...right, [file]: `// ${number}\n` })
    expect(code).not.toBe(0)
    expect(output).toContain(`${file}:1`)
  },
)

test('numbers with a day that does not exist pass', async () => {
  const { code, output } = await runGateOn(gate, right)
  expect(code, output).toBe(0)
})
