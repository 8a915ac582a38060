import type { Migration } from '../migration'

/** How a talk was really held, and what was agreed in it; those there were are as booked. */
export const agreements: Migration = {
  name: 'agreements',
  sql: `
    UPDATE conversations
      SET outcome = outcome || jsonb_build_object(
        'form', CASE WHEN status = 'held' THEN form END, 'agreements', '[]'::jsonb)
      WHERE jsonb_typeof(outcome) = 'object'
  `,
}
