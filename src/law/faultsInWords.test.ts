import { expect, it } from 'vitest'
import { buildCase } from './buildCase'
import { caseFaults } from './caseFaults'
import type { CaseFile, OfferFact } from './caseFile'

const withOffer = (offer: Partial<OfferFact>, sector: OfferFact['sector'] = 'private') => {
  const { offers } = buildCase({ offers: [offer] })
  return { offers: offers.map((row) => ({ ...row, sector })) }
}
const exemption = { kind: 'less-intensive', from: '2024-02-01', to: '2024-03-01' } as const

it.each<[string, Partial<CaseFile>, string[]]>([
  [
    'a benefit that ends before it begins',
    buildCase({ benefits: [{ to: '2024-01-07' }] }),
    ['/benefits/0/to Slutter 2024-01-07, før den begynder 2024-01-08.'],
  ],
  [
    'a benefit with a group it cannot have',
    buildCase({ benefits: [{ targetGroup: '6.2' }] }),
    ['/benefits/0/targetGroup Ydelsen unemployment-benefit kan ikke have målgruppe 6.2.'],
  ],
  [
    'a benefit without the group it must have',
    buildCase({ benefits: [{ targetGroup: null }] }),
    ['/benefits/0/targetGroup Ydelsen unemployment-benefit kan ikke have målgruppe null.'],
  ],
  [
    'benefits that overlap',
    buildCase({ benefits: [{}, { from: '2024-02-01' }] }),
    ['/benefits/1/from Ydelsesperioden overlapper en anden.'],
  ],
  [
    'one id twice',
    buildCase({ conversations: [{}, { id: 'c1' }] }),
    ["/conversations/1/id Id'et c1 står flere gange på listen."],
  ],
  [
    'a wage subsidy without a sector',
    withOffer({ kind: 'wage-subsidy' }, null),
    ['/offers/0/sector Et løntilskud skal have en sektor.'],
  ],
  ['another offer without one', withOffer({}, null), []],
  [
    'an extension to the day before the offer',
    withOffer({ from: '2024-03-01', extension: { to: '2024-02-29', because: 'Aftalt' } }),
    ['/offers/0/extension/to Forlænges til 2024-02-29, før 2024-03-01.'],
  ],
  [
    'an extension to its first day',
    withOffer({ from: '2024-03-01', extension: { to: '2024-03-01', because: 'Aftalt' } }),
    [],
  ],
  [
    'less intensive effort without a ground',
    { exemptions: [{ ...exemption, ground: null }] },
    ['/exemptions/0/ground Feltet mangler.'],
  ],
  [
    'less intensive effort with an unknown ground',
    { exemptions: [{ ...exemption, ground: 'ferie' }] },
    ['/exemptions/0/ground Ukendt kode: ferie.'],
  ],
])('%s', (_, parts, expected) => {
  const faults = caseFaults({ ...buildCase(), ...parts })
  expect(faults.map(({ pointer, detail }) => `${pointer} ${detail}`)).toEqual(expected)
})
