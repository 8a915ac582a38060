import type { Migration } from '../migration'

/**
 * What is told outside, one row for each message. The first index finds what is to be sent among
 * everything that ever was.
 */
export const messages: Migration = {
  name: 'messages',
  sql: `
    CREATE TABLE messages (
      id text PRIMARY KEY CHECK (length(id) <= 46),
      authority text NOT NULL REFERENCES authorities,
      citizen text NOT NULL REFERENCES citizens,
      conversation text NOT NULL,
      talk_version integer NOT NULL,
      talk_kind text NOT NULL,
      talk_start timestamptz NOT NULL,
      channel text NOT NULL,
      what text NOT NULL,
      content jsonb NOT NULL,
      made_at timestamptz NOT NULL,
      not_before timestamptz NOT NULL,
      not_after timestamptz,
      state text NOT NULL,
      reason text,
      tries integer NOT NULL,
      attempts jsonb NOT NULL,
      next_try timestamptz NOT NULL,
      claimed_until timestamptz
    );
    CREATE INDEX messages_to_send ON messages (next_try) WHERE state = 'waiting';
    CREATE INDEX messages_of_citizen ON messages (citizen, conversation);
    CREATE INDEX messages_of_authority ON messages (authority, state, made_at);
  `,
}
