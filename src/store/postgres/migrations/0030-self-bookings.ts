import type { Migration } from '../migration'

/** That a citizen may book alone: found by the link's own id, and by whose it is. */
export const selfBookings: Migration = {
  name: 'self-bookings',
  sql: `
    CREATE TABLE self_bookings (
      id text PRIMARY KEY,
      version integer NOT NULL,
      citizen text NOT NULL REFERENCES citizens,
      authority text NOT NULL REFERENCES authorities,
      party text NOT NULL,
      caseworker text NOT NULL REFERENCES people,
      process date NOT NULL,
      requirement integer NOT NULL,
      kind text NOT NULL,
      minutes integer NOT NULL,
      deadline date NOT NULL,
      opened_by text NOT NULL REFERENCES people,
      opened_at timestamptz NOT NULL,
      conversation text REFERENCES conversations,
      taken_over jsonb
    );
    CREATE INDEX self_bookings_of_citizen ON self_bookings (citizen);
  `,
}
