import { expect, it } from 'vitest'
import type { CitizenNeeds, Hindrance } from './citizenNeeds'
import { needsReplaced } from './needsReplaced'
import { unsaidNeeds } from './unsaidNeeds'

const work: Hindrance = {
  id: 'work',
  kind: 'work',
  when: { every: 'week', days: [{ weekday: 1, from: '08:00', to: '12:00' }], until: null },
}
const said: CitizenNeeds = { ...unsaidNeeds('citizen'), interpreter: 'ar', hindrances: [work] }

it.each<[string, Partial<CitizenNeeds>, boolean]>([
  ['said again', {}, false],
  [
    'said again, in another order',
    { hindrances: [{ when: work.when, kind: 'work', id: 'work' }] },
    false,
  ],
  ['added to', { safety: 'To deltager', hindrances: [work, { ...work, id: 'more' }] }, false],
  ['taken away', { interpreter: null }, true],
  ['altered', { interpreter: 'so' }, true],
  ['less by a hindrance', { hindrances: [] }, true],
  ['altered in a hindrance', { hindrances: [{ ...work, kind: 'health' }] }, true],
])('needs that are %s: %j', (_, change, replaced) => {
  expect(needsReplaced(said, { ...said, ...change })).toBe(replaced)
})
