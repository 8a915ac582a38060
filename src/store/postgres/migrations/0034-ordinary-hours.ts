import type { Migration } from '../migration'

/** Ordinary paid hours by month, beside the offers of a citizen's plan. */
export const ordinaryHours: Migration = {
  name: 'ordinary-hours',
  sql: `ALTER TABLE citizens ADD COLUMN ordinary_hours jsonb NOT NULL DEFAULT '[]'`,
}
