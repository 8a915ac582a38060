import { expect, it } from 'vitest'
import { mostUrgentFirst } from './mostUrgentFirst'

const row = (is: Parameters<typeof mostUrgentFirst>[0]['is'], on: string, name: string) => ({
  is,
  on,
  citizen: { id: name, name },
})

it('has what is late or wrong first, then by day, then by name', () => {
  const rows = [
    row('exemption', '1999-01-01', 'Anna'),
    row('due', '1999-03-02', 'Åse'),
    row('due', '1999-03-02', 'Zita'),
    row('due', '1999-03-01', 'Åse'),
    row('overdue', '1999-04-01', 'Bo'),
    row('referral', '1999-02-01', 'Bo'),
  ]
  const shown = rows
    .toSorted(mostUrgentFirst)
    .map(({ is, on, citizen }) => `${is} ${on} ${citizen.name}`)
  expect(shown).toEqual([
    'overdue 1999-04-01 Bo',
    'referral 1999-02-01 Bo',
    'due 1999-03-01 Åse',
    'due 1999-03-02 Zita',
    'due 1999-03-02 Åse',
    'exemption 1999-01-01 Anna',
  ])
})
