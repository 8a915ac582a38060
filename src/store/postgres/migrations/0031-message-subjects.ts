import type { Migration } from '../migration'

/** A message may tell of a talk, or that one may be booked. What was told of talks stays as it was. */
export const messageSubjects: Migration = {
  name: 'message-subjects',
  sql: `
    ALTER TABLE messages ADD about jsonb;
    UPDATE messages SET about = jsonb_build_object(
      'kind', 'talk',
      'id', conversation,
      'version', talk_version,
      'talk', talk_kind,
      'start', to_char(talk_start AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
    );
    DROP INDEX messages_of_citizen;
    ALTER TABLE messages
      ALTER about SET NOT NULL,
      DROP conversation,
      DROP talk_version,
      DROP talk_kind,
      DROP talk_start;
    CREATE INDEX messages_of_citizen ON messages (citizen, (about ->> 'id'));
  `,
}
