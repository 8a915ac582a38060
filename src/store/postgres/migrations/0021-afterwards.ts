import type { Migration } from '../migration'

/** Why a talk was entered afterwards; those there were had all been booked. */
export const afterwards: Migration = {
  name: 'afterwards',
  sql: `
    UPDATE conversations SET outcome = outcome || '{"afterwards": null}'
      WHERE jsonb_typeof(outcome) = 'object'
  `,
}
