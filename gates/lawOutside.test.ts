import { expect, test } from 'vitest'
import { runGateOn } from './plant'

const gate = 'law outside its room'

test.each([
  ['src/api/planted.ts', "export const rule = 'contact.insured.2024'"],
  ['src/demonstration/planted.ts', "export const start = '2024-01-01'"],
  ['src/features/a/Planted.tsx', 'export const Part = () => <p>Siden 2026-07-01</p>'],
])('%s: %s', async (file, text) => {
  const { code, output } = await runGateOn(gate, { [file]: `${text}\n` })
  expect(code).not.toBe(0)
  expect(output).toContain(`${file}:1`)
})

test('law itself, tests, comments and people born before are let pass', async () => {
  const { code, output } = await runGateOn(gate, {
    'src/law/right.ts': "export const rule = 'contact.insured.2024'\n",
    'src/api/right.test.ts': "export const day = '2026-07-01'\n",
    'src/api/right.ts': "export const born = '1972-07-01'\n",
    'src/ui/right.ts': '/** Reads dates like 2026-07-01. */\nexport const a = 1 // 2026-07-01\n',
  })
  expect(code, output).toBe(0)
})
