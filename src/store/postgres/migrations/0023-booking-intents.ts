import type { Migration } from '../migration'

/**
 * What people have in their forms and have not booked. Of some minutes only, so that the database
 * need not write it down to bring it back after a fall.
 */
export const bookingIntents: Migration = {
  name: 'booking-intents',
  sql: `
    CREATE UNLOGGED TABLE booking_intents (
      person text NOT NULL,
      form text NOT NULL,
      citizen text NOT NULL,
      caseworker text NOT NULL,
      guest text,
      room text,
      start timestamptz NOT NULL,
      "end" timestamptz NOT NULL,
      until timestamptz NOT NULL,
      PRIMARY KEY (person, form)
    );
  `,
}
