import type { Migration } from '../migration'

/** Whether an absence was excused, and what became of it; of those there were nobody has said. */
export const absences: Migration = {
  name: 'absences',
  sql: `
    UPDATE conversations SET outcome = outcome || '{"absence": null}'
      WHERE jsonb_typeof(outcome) = 'object'
  `,
}
