import type { Migration } from '../migration'

/** What to have in view when a talk with a citizen is booked: apart from what lists and the law see. */
export const needs: Migration = {
  name: 'needs',
  sql: `
    CREATE TABLE needs (
      citizen text PRIMARY KEY REFERENCES citizens,
      version integer NOT NULL,
      hindrances jsonb NOT NULL,
      interpreter text,
      disability text,
      safety text
    );
  `,
}
