import { buildBenefit } from '../buildBenefit'
import { buildCitizenFile } from '../buildCitizenFile'
import { buildConversation } from '../buildConversation'
import { buildInsured } from '../buildInsured'
import { buildSeed } from '../buildSeed'
import { buildUninsured } from '../buildUninsured'

/** The moment every request of the suite is sent at. */
export const conformanceNow = '2026-11-23T08:00:00Z'

/** One citizen of the job centre’s alone, three shared with a fund, one of somebody else. */
export const conformanceSeed = buildSeed([
  buildUninsured('2026-11-16'),
  buildInsured('2026-11-09', {
    citizen: { id: 'shared', civilRegistrationNumber: '620180-1002' },
    benefits: [],
    conversations: [buildConversation({ id: 'passed', start: '2026-11-20T09:00:00Z' })],
  }),
  buildInsured('2026-11-09', {
    citizen: { id: 'insured', name: 'Henny Henvist', civilRegistrationNumber: '630180-1003' },
    benefits: [
      buildBenefit({
        from: '2026-11-09',
        referredToJobCentre: { on: '2026-11-20', because: 'education-order' },
      }),
    ],
  }),
  buildInsured('2026-06-15', {
    citizen: { id: 'earlier', name: 'Ejnar Endnu', civilRegistrationNumber: '640180-1004' },
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
