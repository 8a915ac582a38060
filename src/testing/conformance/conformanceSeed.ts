import { buildCitizenFile } from '../buildCitizenFile'
import { buildConversation } from '../buildConversation'
import { buildInsured } from '../buildInsured'
import { buildSeed } from '../buildSeed'
import { buildUninsured } from '../buildUninsured'

/** The moment every request of the suite is sent at. */
export const conformanceNow = '2026-11-23T08:00:00Z'

/** One citizen of the job centre’s alone, one shared with a fund, one of somebody else. */
export const conformanceSeed = buildSeed([
  buildUninsured('2026-11-16'),
  buildInsured('2026-11-09', {
    citizen: { id: 'shared', civilRegistrationNumber: '620180-1002' },
    benefits: [],
    conversations: [buildConversation({ id: 'passed', start: '2026-11-20T09:00:00Z' })],
  }),
  buildCitizenFile({
    citizen: {
      id: 'away',
      municipality: '0998',
      unemploymentFund: 'fund-away',
      civilRegistrationNumber: '660180-1006',
    },
  }),
])
