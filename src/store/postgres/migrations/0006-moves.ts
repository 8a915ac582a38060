import type { Migration } from '../migration'

/** Each time a talk was moved: what it was before, why, and who wished it. */
export const moves: Migration = {
  name: 'moves',
  sql: `ALTER TABLE conversations ADD moves jsonb NOT NULL DEFAULT '[]'`,
}
