import type { Migration } from '../migration'

/** What spoke against a talk and was accepted, why, by whom and when; JSON null when nothing did. */
export const acceptedWarnings: Migration = {
  name: 'accepted-warnings',
  sql: `ALTER TABLE conversations ADD accepted jsonb NOT NULL DEFAULT 'null'`,
}
