import type { Migration } from '../migration'

/** The companies and institutions of a municipality. One that is taken away stays, as its name may be asked for. */
export const employers: Migration = {
  name: 'employers',
  sql: `
    CREATE TABLE employers (
      id text PRIMARY KEY,
      version integer NOT NULL,
      authority text NOT NULL REFERENCES authorities,
      name text NOT NULL,
      cvr text NOT NULL,
      p_number text,
      sector text NOT NULL,
      address text,
      contacts jsonb NOT NULL,
      wishes text NOT NULL,
      entrance text REFERENCES people,
      state text NOT NULL,
      changed jsonb NOT NULL
    );
    CREATE INDEX employers_of_authority ON employers (authority);
  `,
}
