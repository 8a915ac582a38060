import type { Offer } from '../domain/offers/offer'

/** A work placement the municipality has granted, as long as it is told. */
export function buildOffer(parts: Partial<Offer> = {}): Offer {
  return {
    id: 'offer',
    kind: 'work-placement',
    from: '1999-11-01',
    to: '1999-11-19',
    sector: 'private',
    aim: 'Butiksassistent',
    latestWorkplace: false,
    extension: null,
    place: 'Opdigtet Handel',
    employer: null,
    responsible: null,
    ticks: { ratio: null, extra: null },
    hoursPerWeek: 37,
    status: 'granted',
    proposedBy: null,
    decision: { by: 'caseworker', on: '1999-10-20', because: '' },
    result: null,
    ...parts,
  }
}
