import { expect, it } from 'vitest'
import { buildConversation } from '../testing/buildConversation'
import { buildInsured } from '../testing/buildInsured'
import { caseFileOf } from './caseFileOf'
import { requirementFilledBy } from './requirementFilledBy'

const today = '2026-11-23'
const booked = buildConversation({ start: '2026-12-14T09:00:00Z', party: 'fund' })

it.each([
  ['the first of the fund', [], { on: '2026-12-01', kind: 'job', party: 'fund' }, 1],
  [
    'the second, when the first is booked',
    [booked],
    { on: '2026-12-20', kind: 'job', party: 'fund' },
    2,
  ],
  [
    'the third by the job centre after the hand-over',
    [],
    { on: '2027-03-01', kind: 'job', party: 'job-centre' },
    3,
  ],
  [
    'none, when only asked for',
    [],
    { on: '2026-12-01', kind: 'on-request', party: 'fund' },
    undefined,
  ],
] as const)('a talk fills %s', (_, conversations, talk, number) => {
  const file = buildInsured('2026-11-09', { conversations: [...conversations] })
  expect(requirementFilledBy(caseFileOf(file, null), talk, today)?.number).toBe(number)
})
