import type { JoinedCaseload } from '../../src/client/joinedCaseload'

export const today = '1999-11-23'

const firsts = [
  'Anders',
  'Bente',
  'Carl',
  'Ditte',
  'Erik',
  'Frida',
  'Gustav',
  'Hanne',
  'Åse',
  'Øjvind',
]
const lasts = [
  'Aabenhus',
  'Birkevang',
  'Cirkel',
  'Dalby',
  'Engholm',
  'Fjord',
  'Granholt',
  'Højbo',
  'Ørnhøj',
]
const benefits = ['unemployment-benefit', 'cash-benefit', 'sickness-benefit'] as const
const groups = ['6.1', '6.2', '6.6'] as const
const parties = ['fund', 'job-centre'] as const
const standings = ['overdue', 'soon', 'later', 'booked'] as const
const people = Array.from({ length: 120 }, (_, at) => ({
  id: `p${at}`,
  name: `Sagsbehandler ${at}`,
}))

/** That many made-up citizens as the API tells them: in order of name, and the same every time. */
export function caseloadOf(count: number): JoinedCaseload {
  const rows = Array.from({ length: count }, (_, row) => row)
  const names = rows
    .map((row) => `${at(firsts, row)} ${at(lasts, row * 7)} ${at(lasts, row * 11 + 3)}`)
    .toSorted((one, other) => (one < other ? -1 : 1))
  const due = rows.map((row) => `1999-${two(1 + ((row * 5) % 12))}-${two(1 + ((row * 17) % 28))}`)
  const standing = rows.map((row) => at(standings, row * 3))
  return {
    today,
    total: count,
    whole: true,
    columns: {
      id: rows.map((row) => `c${row}`),
      name: names,
      maskedNumber: rows.map((row) => `6${row % 10}0180-••••`),
      age: rows.map((row) => 18 + ((row * 13) % 50)),
      municipality: rows.map(() => '0999'),
      fund: rows.map((row) => (row % 3 === 0 ? 'fund' : null)),
      benefit: rows.map((row) => at(benefits, row)),
      targetGroup: rows.map((row) => at(groups, row)),
      party: rows.map((row) => at(parties, row)),
      partyUntil: rows.map(() => null),
      kind: rows.map(() => 'job' as const),
      number: rows.map((row) => 1 + (row % 4)),
      heldBy: rows.map((row) => at(parties, row)),
      dueBy: due,
      bookedOn: due.map((day, row) => (standing[row] === 'booked' ? day : null)),
      urgency: standing,
      forms: rows.map(() => ['physical', 'video'] as const),
      exemptions: rows.map(() => []),
      overdue: rows.map((row) => (standing[row] === 'overdue' ? [at(parties, row)] : [])),
      version: rows.map(() => 'version'),
      missed: rows.map((row) => row % 3),
      unlawful: rows.map(() => 0),
      caseworker: rows.map((row) => at(people, row * 7).id),
    },
    people,
    funds: [{ id: 'fund', name: 'Kassen' }],
    municipalities: [{ id: '0999', name: 'Jobcenteret' }],
    versions: [{ id: 'version', title: { da: 'Versionen', en: 'The version' } }],
  }
}

function at<T>(values: readonly T[], index: number): T {
  const value = values[index % values.length]
  if (value === undefined) throw new Error('there is no value')
  return value
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
