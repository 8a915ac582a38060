/**
 * By which column each table would be spread over machines, as docs/operations.md says. The tables
 * that are not here (authorities, people, rooms, standard_texts, employers) are small, and every machine would
 * have them whole.
 */
export const shardKeys = {
  citizens: 'id',
  conversations: 'citizen',
  journal: 'citizen',
  occupations: 'resource',
  answers: 'request',
  form_drafts: 'person',
  booking_intents: 'person',
  availabilities: 'owner',
  needs: 'citizen',
  self_bookings: 'citizen',
  notes: 'citizen',
  messages: 'citizen',
} as const
