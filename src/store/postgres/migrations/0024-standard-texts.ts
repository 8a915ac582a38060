import type { Migration } from '../migration'

/** The texts an authority keeps ready, all in one row: they are few and replaced together. */
export const standardTexts: Migration = {
  name: 'standard-texts',
  sql: `
    CREATE TABLE standard_texts (
      authority text PRIMARY KEY REFERENCES authorities,
      version integer NOT NULL,
      texts jsonb NOT NULL
    );
  `,
}
