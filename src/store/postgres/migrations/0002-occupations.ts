import type { Migration } from '../migration'

/**
 * Nobody and no room is in two talks at once, whoever writes. The trigger says in SQL what
 * `domain/occupancy` says of one talk; a test holds the two together. It inserts with ON CONFLICT,
 * as two bare inserts that meet wait for each other; the rows come in one order for everybody.
 */
export const occupations: Migration = {
  name: 'occupations',
  sql: `
    CREATE EXTENSION IF NOT EXISTS btree_gist;

    CREATE TABLE occupations (
      conversation text NOT NULL REFERENCES conversations ON DELETE CASCADE,
      kind text NOT NULL CHECK (kind IN ('caseworker', 'citizen', 'room')),
      resource text NOT NULL,
      during tstzrange NOT NULL CHECK (NOT isempty(during)),
      PRIMARY KEY (conversation, kind, resource),
      CONSTRAINT one_talk_at_a_time
        EXCLUDE USING gist (resource WITH =, kind WITH =, during WITH &&)
    );

    CREATE FUNCTION occupy_time() RETURNS trigger LANGUAGE plpgsql AS $$
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

    CREATE TRIGGER occupy_time AFTER INSERT OR UPDATE ON conversations
      FOR EACH ROW EXECUTE FUNCTION occupy_time();

    UPDATE conversations SET status = status;
  `,
}
