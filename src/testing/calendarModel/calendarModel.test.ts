import { expect, it } from 'vitest'
import { contentsOf } from '../../store/contents'
import { memoryStore } from '../../store/memory'
import { neverMet } from './neverMet'
import { calendarSeed, runCalendarModel } from './runCalendarModel'
import { answersAnew } from '../races/answersAnew'

const open = async () => memoryStore(contentsOf(calendarSeed))

it(
  'two thousand steps of three people on one calendar in memory',
  { timeout: 120_000 },
  async () => {
    expect(neverMet(await runCalendarModel(open, { runs: 40, steps: 80 }))).toEqual([])
  },
)

it('a store that forgets what it answered is found out', { timeout: 120_000 }, async () => {
  const forgetful = async () => answersAnew(await open())
  await expect(runCalendarModel(forgetful, { runs: 5, steps: 80 })).rejects.toThrow('settle')
})
