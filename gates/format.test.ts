import { expect, test } from 'vitest'
import { runGateOn } from './plant'

const right = { 'src/right.ts': 'export const a = 1\n', 'scripts/right.ts': 'export {}\n' }

test('another way of writing is found', async () => {
  const { code, output } = await runGateOn('format', {
    ...right,
    'src/law/planted.ts': 'export const a = "b";\n',
  })
  expect(code).not.toBe(0)
  expect(output).toContain('src/law/planted.ts')
})

test('the one way passes', async () => {
  const { code, output } = await runGateOn('format', right)
  expect(code, output).toBe(0)
})
