import type { CitizenFile } from '../domain/citizenFile'
import type { Seed } from '../store/contents'
import { buildAuthority } from './buildAuthority'
import { buildAvailability } from './buildAvailability'
import { buildPerson } from './buildPerson'
import { buildRoom } from './buildRoom'

/**
 * A job centre and a fund with the citizens given, and beside them a job centre and a fund
 * elsewhere. Each has people who work on weekdays and a room that is always open; nobody holds more than one office.
 */
export function buildSeed(citizenFiles: readonly CitizenFile[] = []): Seed {
  const people = [
    buildPerson(),
    buildPerson({ id: 'colleague', name: 'Kaj Kollega' }),
    buildPerson({ id: 'adviser', name: 'Rune Rådgiver', role: 'adviser', authority: 'fund' }),
    buildPerson({ id: 'caseworker-away', name: 'Fie Fjern', authority: 'job-centre-away' }),
    buildPerson({ id: 'adviser-away', name: 'Uffe Ude', role: 'adviser', authority: 'fund-away' }),
  ]
  return {
    authorities: [
      buildAuthority(),
      buildAuthority({ kind: 'fund' }),
      buildAuthority({ id: 'job-centre-away', municipality: '0998', name: 'Jobcenter Andetsteds' }),
      buildAuthority({ kind: 'fund', id: 'fund-away', name: 'Andetsteds A-kasse' }),
    ],
    people,
    rooms: [
      buildRoom(),
      buildRoom({ id: 'room-2', name: 'Lokale 2' }),
      buildRoom({ id: 'fund-room', authority: 'fund', name: 'Fyret', address: 'Kassevej 2' }),
      buildRoom({ id: 'room-away', authority: 'job-centre-away', address: 'Langt væk 3' }),
    ],
    citizenFiles,
    availabilities: people.map(({ id }) =>
      buildAvailability({ owner: { kind: 'caseworker', id } }),
    ),
    needs: [],
    employers: [],
  }
}
