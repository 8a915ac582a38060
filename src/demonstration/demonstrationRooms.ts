import type { Room } from '../domain/room'

const jobCentre = 'Opdigtet Alle 1, 0999 Eksempelby'
const lighthouse = 'Fyrvej 12, 0999 Eksempelby'
const compass = 'Nordpilen 3, 0999 Eksempelby'

/** Rooms for talks, some at each authority. */
export const demonstrationRooms: readonly Room[] = [
  room('jc-0999', 1, 'Lokale 1', jobCentre),
  room('jc-0999', 2, 'Lokale 2', jobCentre),
  room('jc-0999', 3, 'Lokale 3', jobCentre),
  room('jc-0999', 4, 'Lokale 4', jobCentre),
  room('fund-fyr', 1, 'Lanternen', lighthouse),
  room('fund-fyr', 2, 'Signalet', lighthouse),
  room('fund-kompas', 1, 'Nord', compass),
  room('fund-kompas', 2, 'Syd', compass),
]

function room(authority: string, number: number, name: string, address: string): Room {
  return { id: `room-${authority}-${number}`, authority, name, address }
}
