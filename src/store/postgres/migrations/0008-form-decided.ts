import type { Migration } from '../migration'

/**
 * When a wish was said and to whom, when a decision was taken, who calls whom, and where video
 * talks may be held. Of what there was, the day is not known; until now the authority called.
 * Nobody meets another on the link of a talk of their own.
 */
export const formDecided: Migration = {
  name: 'form-decided',
  sql: `
    ALTER TABLE conversations
      ALTER wish TYPE jsonb USING CASE WHEN wish IS NOT NULL
        THEN jsonb_build_object('form', wish, 'on', NULL, 'by', NULL) END;
    UPDATE conversations SET physical_required = physical_required || '{"at": null}'
      WHERE jsonb_typeof(physical_required) = 'object';
    UPDATE conversations SET meeting = meeting || '{"caller": "authority"}'
      WHERE meeting ->> 'kind' = 'number';
    CREATE UNIQUE INDEX one_talk_on_a_link ON conversations ((meeting ->> 'link'))
      WHERE status <> 'cancelled';

    ALTER TABLE authorities ADD COLUMN video_hosts jsonb NOT NULL DEFAULT '[]';
    ALTER TABLE authorities ALTER COLUMN video_hosts DROP DEFAULT;
  `,
}
