import { describe } from 'vitest'
import { buildCitizenFile } from '../testing/buildCitizenFile'
import { buildRoom } from '../testing/buildRoom'
import { buildSeed } from '../testing/buildSeed'
import type { Seed } from './contents'
import type { Store } from './store'
import { describeAssigned } from './suite/assignedSuite'
import { describeAvailabilities } from './suite/availabilitiesSuite'
import { describeBookingIntents } from './suite/bookingIntentsSuite'
import { describeBusyTimes } from './suite/busyTimesSuite'
import { describeFormDrafts } from './suite/formDraftsSuite'
import { describeCitizens } from './suite/citizensSuite'
import { describeForms } from './suite/formsSuite'
import { describeHeads } from './suite/headsSuite'
import { describeLinks } from './suite/linksSuite'
import { describeMessages } from './suite/messagesSuite'
import { describeNeeds } from './suite/needsSuite'
import { describeRaces } from './suite/racesSuite'
import { describeEmployers } from './suite/employersSuite'
import { describeNotes } from './suite/notesSuite'
import { describeRecords } from './suite/recordsSuite'
import { describeSelfBookings } from './suite/selfBookingsSuite'
import { describeStandardTexts } from './suite/standardTextsSuite'
import { describeTransactions } from './suite/transactionsSuite'
import { describeVersions } from './suite/versionsSuite'

const { rooms, ...seeded } = buildSeed([
  buildCitizenFile({ citizen: { id: 'citizen' } }),
  buildCitizenFile({ citizen: { id: 'other', civilRegistrationNumber: '710580-1235' } }),
  buildCitizenFile({
    citizen: { id: 'away', municipality: '0998', civilRegistrationNumber: '710580-1236' },
  }),
])
const seed: Seed = {
  ...seeded,
  rooms: [
    ...['å', 'a10', 'B'].map((id) => buildRoom({ id, authority: 'job-centre-away' })),
    ...rooms,
  ],
}

/** Every promise a store makes, whatever it keeps things in. `open` gives a new one with the seed. */
export function describeStore(name: string, open: (seed: Seed) => Promise<Store>): void {
  describe.each([name])('%s', () => {
    describeTransactions(() => open(seed))
    describeBusyTimes(() => open(seed))
    describeVersions(() => open(seed))
    describeRecords(() => open(seed))
    describeFormDrafts(() => open(seed))
    describeBookingIntents(() => open(seed))
    describeCitizens(() => open(seed))
    describeAssigned(() => open(seed))
    describeHeads(() => open(seed))
    describeAvailabilities(() => open(seed))
    describeLinks(() => open(seed))
    describeNeeds(() => open(seed))
    describeStandardTexts(() => open(seed))
    describeEmployers(() => open(seed))
    describeSelfBookings(() => open(seed))
    describeNotes(() => open(seed))
    describeMessages(() => open(seed))
    describeForms(() => open(seed))
    describeRaces(() => open(seed))
  })
}
