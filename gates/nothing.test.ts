import { expect, test } from 'vitest'
import { gates } from './gates'
import { runGateOn } from './plant'

test.each(gates.map(({ name }) => name))(
  '%s fails when there is nothing to examine',
  async (name) => {
    const { code, output } = await runGateOn(name, {})
    expect(code, output).not.toBe(0)
    expect(output).toMatch(/nothing to examine|No inputs|No files|No supported files|no matches/)
  },
)
