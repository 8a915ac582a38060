import type { Room } from '../domain/room'

/** A room of the job centre. */
export function buildRoom(parts: Partial<Room> = {}): Room {
  return {
    id: 'room',
    authority: 'job-centre',
    name: 'Lokale 1',
    address: 'Prøvevej 1',
    ...parts,
  }
}
