import { expect, test } from 'vitest'
import { runGateOn } from './plant'

test.each(['law', 'domain', 'contract'])('%s may not know that there is a page', async (room) => {
  const { code, output } = await runGateOn('pure types', {
    [`src/${room}/planted.ts`]: 'export const title = document.title\n',
  })
  expect(code).not.toBe(0)
  expect(output).toContain(`src/${room}/planted.ts(1,22)`)
})

test('law may not know that there is a process', async () => {
  const { code, output } = await runGateOn('pure types', {
    'src/law/planted.ts': 'export const zone = process.env.TZ\n',
  })
  expect(code).not.toBe(0)
  expect(output).toContain("Cannot find name 'process'")
})

test('a wrong type is found wherever it is', async () => {
  const { code, output } = await runGateOn('types', {
    'src/features/planted.ts': 'export const day: number = "Monday"\n',
  })
  expect(code).not.toBe(0)
  expect(output).toContain('src/features/planted.ts(1,14)')
})

test.each(['types', 'pure types'])('%s lets right code pass', async (gate) => {
  const { code, output } = await runGateOn(gate, {
    'src/law/right.ts': 'export const day: number = 1\n',
  })
  expect(output).toBe('')
  expect(code).toBe(0)
})
