import type { Migration } from '../migration'

/** The other providers of a citizen; null while there was never one. */
export const providers: Migration = {
  name: 'providers',
  sql: 'ALTER TABLE citizens ADD COLUMN providers jsonb;',
}
