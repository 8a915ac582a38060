import { renderToString } from 'react-dom/server'
import { afterEach, expect, it, vi } from 'vitest'
import { useHeldForm } from './useHeldForm'

afterEach(() => vi.unstubAllGlobals())

it('a form that was begun and never shown holds nothing', () => {
  const request = vi.fn<LockManager['request']>()
  vi.stubGlobal('navigator', { locks: { request } })
  const Form = () => (useHeldForm('plan') === null ? 'not known' : 'held')
  // On paper nothing is ever shown on a screen.
  expect(renderToString(<Form />)).toBe('not known')
  expect(request).not.toHaveBeenCalled()
})
