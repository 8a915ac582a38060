import { expect, it, onTestFinished } from 'vitest'
import { postgresStore } from '../../store/postgres/postgresStore'
import { neverMet } from './neverMet'
import { calendarSeed, runCalendarModel } from './runCalendarModel'
import { freshDatabase } from '../freshDatabase'

it(
  'two thousand steps of three people on one calendar in PostgreSQL',
  { timeout: 300_000 },
  async () => {
    const open = async () => {
      const { store, close } = await postgresStore({ url: await freshDatabase(calendarSeed) })
      onTestFinished(close)
      return store
    }
    expect(neverMet(await runCalendarModel(open, { runs: 40, steps: 80 }))).toEqual([])
  },
)
