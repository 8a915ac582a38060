import type { Migration } from '../migration'

/** What is noted about a citizen, and what was done about an agreement made in a talk. */
export const notes: Migration = {
  name: 'notes',
  sql: `
    CREATE TABLE notes (
      id text NOT NULL,
      version integer NOT NULL,
      citizen text NOT NULL REFERENCES citizens,
      authority text NOT NULL REFERENCES authorities,
      by text NOT NULL REFERENCES people,
      at timestamptz NOT NULL,
      text text NOT NULL,
      agreement jsonb,
      follow_up jsonb,
      PRIMARY KEY (citizen, id)
    );
    CREATE INDEX notes_to_follow_up ON notes ((follow_up ->> 'person'))
      WHERE follow_up -> 'settled' = 'null'::jsonb;
  `,
}
