import fc from 'fast-check'
import type { Store } from '../../store/store'
import { buildConversation } from '../buildConversation'
import { buildInsured } from '../buildInsured'
import { buildSeed } from '../buildSeed'
import { buildUninsured } from '../buildUninsured'
import { openApi, type OpenedApi } from '../openApi'
import { calendarCommands } from './calendarCommands'
import type { CalendarModel } from './calendarModel'
import { checkKept } from './checkKept'

const today = '2026-11-24'
const days = [today, '2026-11-25', '2026-11-26']

export const calendarSeed = buildSeed([
  buildUninsured('2026-11-16', {
    citizen: { id: 'new', civilRegistrationNumber: '620180-1002' },
  }),
  buildUninsured('2026-10-05', {
    citizen: { id: 'known', civilRegistrationNumber: '630180-1003' },
    conversations: [
      buildConversation({
        id: 'past',
        citizen: 'known',
        start: '2026-10-12T08:00:00Z',
        status: 'held',
      }),
    ],
  }),
  buildInsured('2026-11-16', {
    citizen: { id: 'insured', civilRegistrationNumber: '610180-1001' },
  }),
])

/**
 * Lets three people act on one calendar, and holds every answer, and all that is kept at each end,
 * against a model. Every run begins with a store of its own.
 *
 * @param open - a store with the seed in it
 * @param runs - how many runs of `steps` steps at most
 * @returns how often each status was answered: steps that never meet prove nothing
 */
export async function runCalendarModel(
  open: () => Promise<Store>,
  { runs, steps }: { readonly runs: number; readonly steps: number },
): Promise<ReadonlyMap<number, number>> {
  const answered = new Map<number, number>()
  await fc.assert(
    fc.asyncProperty(calendarCommands(days, steps), async (commands) => {
      const store = await open()
      const api = openApi({ now: `${today}T07:15:00Z`, seed: calendarSeed, wrap: () => store })
      const model: CalendarModel = { talks: [], writes: 0, now: { on: today, minute: 8 * 60 + 15 } }
      const counted: OpenedApi = {
        ...api,
        store,
        ask: async (...question) => {
          const answer = await api.ask(...question)
          answered.set(answer.status, (answered.get(answer.status) ?? 0) + 1)
          return answer
        },
      }
      const checked = [...commands].map((command) => ({
        check: () => true,
        run: async (believed: CalendarModel) => {
          await command.run(believed, counted)
          await checkKept(believed, counted)
        },
        toString: () => String(command),
      }))
      await fc.asyncModelRun(() => ({ model, real: counted }), checked)
    }),
    { numRuns: runs, seed: 7 },
  )
  return answered
}
