import { describe, expect, it } from 'vitest'
import { draftsInTurn } from './draftsInTurn'

describe('what is asked about one form’s draft', () => {
  it('waits for what was asked before, also when that failed', async () => {
    const told: string[] = []
    let fail = () => {}
    const kept = draftsInTurn('a', () => {
      told.push('keep')
      return new Promise<void>((_, reject) => {
        fail = () => reject(new Error('nobody answers'))
      })
    })
    const opened = draftsInTurn('a', () => {
      told.push('open')
      return Promise.resolve('what was kept')
    })
    await Promise.resolve()
    expect(told).toEqual(['keep'])
    fail()
    await expect(kept).rejects.toThrow('nobody answers')
    await expect(opened).resolves.toBe('what was kept')
    expect(told).toEqual(['keep', 'open'])
  })

  it('does not wait for another form', async () => {
    void draftsInTurn('a', () => new Promise(() => {}))
    await expect(draftsInTurn('b', () => Promise.resolve(1))).resolves.toBe(1)
  })
})
