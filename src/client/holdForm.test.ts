import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { holdForm } from './holdForm'

/** Locks as a browser gives them: asked and answered across a border, each a moment later. */
function locks() {
  const taken = new Set<string>()
  const moment = () => new Promise((resolve) => setTimeout(resolve))
  return {
    request: async (name: string, _: object, whenHeld: (lock: object | null) => Promise<void>) => {
      await moment()
      if (taken.has(name)) return whenHeld(null)
      taken.add(name)
      await whenHeld({ name })
      await moment()
      taken.delete(name)
    },
  }
}

beforeEach(() => vi.stubGlobal('navigator', { locks: locks() }))
afterEach(() => vi.unstubAllGlobals())

it('one at a time has a form, whoever comes next has it once it is let go of', async () => {
  const first = holdForm('a')
  const second = holdForm('a')
  await expect(first.mine).resolves.toBe(true)
  await expect(second.mine).resolves.toBe(false)
  first.letGo()
  second.letGo()
  const third = holdForm('a')
  await expect(third.mine).resolves.toBe(true)
  third.letGo()
})

it('a form that is left before it was held, and opened again at once, is held', async () => {
  holdForm('a').letGo()
  const again = holdForm('a')
  await expect(again.mine).resolves.toBe(true)
  again.letGo()
})

it('another form is held meanwhile', async () => {
  const one = holdForm('a')
  const other = holdForm('b')
  await expect(one.mine).resolves.toBe(true)
  await expect(other.mine).resolves.toBe(true)
  one.letGo()
  other.letGo()
})
