import type { Migration } from '../migration'

/** What spoke against a talk and was accepted, why, by whom and when; null when nothing did. */
export const acceptedWarnings: Migration = {
  name: 'accepted-warnings',
  sql: 'ALTER TABLE conversations ADD accepted jsonb',
}
