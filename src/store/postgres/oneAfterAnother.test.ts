import { expect, it } from 'vitest'
import { StoreFailure } from '../storeFailure'
import { oneAfterAnother } from './oneAfterAnother'

it('does one work at a time, in the order in which they came', async () => {
  const inTurn = oneAfterAnother(10_000)
  const told: string[] = []
  const work = (name: string) => async () => {
    told.push(`${name} begins`)
    await Promise.resolve()
    told.push(`${name} ends`)
    return name
  }
  expect(await Promise.all(['a', 'b', 'c'].map((name) => inTurn(work(name))))).toEqual([
    'a',
    'b',
    'c',
  ])
  expect(told).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
})

it('goes on after a work that failed', async () => {
  const inTurn = oneAfterAnother(10_000)
  const failing = inTurn(() => Promise.reject(new Error('no')))
  const after = inTurn(async () => 'done')
  await expect(failing).rejects.toThrow('no')
  expect(await after).toBe('done')
})

it('never begins what waited too long, and goes on with who came later', async () => {
  const inTurn = oneAfterAnother(20)
  let release = (): void => undefined
  const long = inTurn(() => new Promise<void>((end) => (release = end)))
  let begun = false
  const late = inTurn(async () => {
    begun = true
  })
  await expect(late).rejects.toBeInstanceOf(StoreFailure)
  const next = inTurn(async () => 'next')
  release()
  await long
  expect(await next).toBe('next')
  expect(begun).toBe(false)
})
