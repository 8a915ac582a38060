import type { Migration } from '../migration'

/** Hours of people and rooms that people keep themselves; the weeks there were are brought along. */
export const availabilities: Migration = {
  name: 'availabilities',
  sql: `
    CREATE TABLE availabilities (
      kind text NOT NULL CHECK (kind IN ('caseworker', 'room')),
      owner text NOT NULL,
      version integer NOT NULL,
      week jsonb NOT NULL,
      exceptions jsonb NOT NULL,
      absences jsonb NOT NULL,
      busy jsonb NOT NULL,
      busy_from timestamptz,
      buffer_minutes integer NOT NULL CHECK (buffer_minutes BETWEEN 0 AND 60),
      PRIMARY KEY (owner, kind)
    );
    INSERT INTO availabilities
      SELECT 'caseworker', id, 1, working_week, '[]', '[]', '[]', NULL, 0 FROM people;
    ALTER TABLE people DROP COLUMN working_week;

    ALTER TABLE authorities ADD COLUMN shares_calendar boolean NOT NULL DEFAULT false;
    ALTER TABLE authorities ALTER COLUMN shares_calendar DROP DEFAULT;
  `,
}
