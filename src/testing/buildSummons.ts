import type { NationalSummons } from '../domain/nationalSummons'

/** A summons to a job talk in a room. */
export function buildSummons(parts: Partial<NationalSummons> = {}): NationalSummons {
  return {
    personId: '7105801234',
    time: { date: '2026-11-26', start: '2026-11-26T09:00:00Z', end: '2026-11-26T09:45:00Z' },
    form: 'physical',
    type: 7,
    place: 'Lokale 1, Prøvevej 1',
    contactOptions: ['digital-post', 'phone'],
    address: 'Prøvevej 1',
    phoneNumber: null,
    text: { title: 'Jobsamtale hos Jobcenter Prøveby', description: '' },
    caseworkerName: 'Bo Birkevang',
    mayBeRebooked: true,
    rebookingWindow: null,
    fund: 'none',
    ...parts,
  }
}
