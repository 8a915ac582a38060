import type { Migration } from '../migration'

/** Who else takes part; the one of the other authority is kept busy as the one who holds the talk. */
export const participants: Migration = {
  name: 'participants',
  sql: `
    ALTER TABLE conversations ADD participants jsonb NOT NULL DEFAULT '[]', ADD guest text;

    CREATE OR REPLACE FUNCTION occupy_time() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      wanted integer;
      placed integer;
    BEGIN
      DELETE FROM occupations WHERE conversation = NEW.id;
      IF NEW.status = 'cancelled' THEN
        RETURN NULL;
      END IF;
      WITH resources AS (
        SELECT * FROM (VALUES
          ('caseworker', NEW.caseworker),
          ('caseworker', NEW.guest),
          ('citizen', NEW.citizen),
          ('room', NEW.meeting ->> 'room')
        ) AS resources (kind, resource)
        WHERE resource IS NOT NULL
      ), inserted AS (
        INSERT INTO occupations (conversation, kind, resource, during)
          SELECT NEW.id, kind, resource, tstzrange(NEW.start, NEW."end", '[)') FROM resources
          ORDER BY kind, resource
        ON CONFLICT DO NOTHING
        RETURNING 1
      )
      SELECT (SELECT count(*) FROM resources), (SELECT count(*) FROM inserted)
        INTO wanted, placed;
      IF placed < wanted THEN
        RAISE EXCEPTION 'somebody or something is in another talk at that time'
          USING ERRCODE = 'exclusion_violation', CONSTRAINT = 'one_talk_at_a_time';
      END IF;
      RETURN NULL;
    END
    $$;
  `,
}
