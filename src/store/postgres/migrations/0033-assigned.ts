import type { Migration } from '../migration'

/** Whom a citizen is given to, by authority; nobody as yet. */
export const assigned: Migration = {
  name: 'assigned',
  sql: 'ALTER TABLE citizens ADD COLUMN assigned jsonb;',
}
