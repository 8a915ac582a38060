import type { Room } from '../domain/room'

const jobCentre = 'Opdigtet Alle 1, 0999 Eksempelby'
const lighthouse = 'Fyrvej 12, 0999 Eksempelby'
const compass = 'Nordpilen 3, 0999 Eksempelby'

/** Rooms for talks, some at each authority. */
export const demonstrationRooms: readonly Room[] = [
  ...rooms(
    'jc-0999',
    jobCentre,
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => `Lokale ${n}`),
  ),
  ...rooms('fund-fyr', lighthouse, ['Lanternen', 'Signalet', 'Molen', 'Bølgen']),
  ...rooms('fund-kompas', compass, ['Nord', 'Syd', 'Øst']),
]

function rooms(authority: string, address: string, names: readonly string[]): Room[] {
  return names.map((name, index) => ({
    id: `room-${authority}-${index + 1}`,
    authority,
    name,
    address,
  }))
}
