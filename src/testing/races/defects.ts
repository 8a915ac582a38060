import type { Store } from '../../store/store'
import type { FaultKind } from './fault'
import { answersApart } from './answersApart'
import { answersAnew } from './answersAnew'

/** Something one could get wrong, put into the database or between it and the API. */
export interface Defect {
  readonly name: string
  readonly sql?: string
  readonly wrap?: (store: Store) => Store
  /** Looked for in every run of the tests, and not in the long one alone. */
  readonly always?: true
  /** How it comes out: one of these at least. */
  readonly shows: readonly FaultKind[]
}

const dropConstraint = 'ALTER TABLE occupations DROP CONSTRAINT one_talk_at_a_time;'

/** The trigger's function with something in it replaced; fails where that is not in it. */
function inTrigger(...replacements: readonly (readonly [was: string, is: string])[]): string {
  const quoted = (text: string) => `$text$${text}$text$`
  return `DO $do$ DECLARE body text := pg_get_functiondef('occupy_time'::regproc);
    BEGIN ${replacements
      .map(
        ([was, is]) => `
      IF position(${quoted(was)} IN body) = 0 THEN RAISE 'nothing to replace'; END IF;
      body := replace(body, ${quoted(was)}, ${quoted(is)});`,
      )
      .join('')}
      EXECUTE body;
    END $do$;`
}

const lookFirst = `IF EXISTS (SELECT FROM occupations o WHERE o.during && tstzrange(NEW.start, NEW."end")
  AND (o.kind, o.resource) IN (('caseworker', NEW.caseworker), ('citizen', NEW.citizen),
    ('room', NEW.meeting ->> 'room'))) THEN
  RAISE EXCEPTION 'taken' USING ERRCODE = 'exclusion_violation'; END IF;
PERFORM pg_sleep(0.03);
WITH resources`

/** A trigger that makes rows of a table disappear. */
const losing = (table: string, when: string) => `
  CREATE FUNCTION lose() RETURNS trigger LANGUAGE plpgsql AS $lose$ BEGIN
    IF ${when} THEN RETURN NULL; END IF;
    RETURN NEW;
  END $lose$;
  CREATE TRIGGER lose BEFORE INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION lose();`

/** What the races must find. Two more than ten: what is cheap to seed is cheap to look for. */
export const defects: readonly Defect[] = [
  { name: 'the constraint is gone', always: true, sql: dropConstraint, shows: ['double-booked'] },
  {
    name: 'the end belongs to the time',
    sql: inTrigger(["'[)'", "'[]'"]),
    shows: ['needless-refusal', 'occupied-wrongly'],
  },
  {
    name: 'a missed talk occupies nothing',
    sql: inTrigger(["NEW.status = 'cancelled'", "NEW.status IN ('cancelled', 'missed')"]),
    shows: ['double-booked', 'occupied-wrongly'],
  },
  {
    name: 'the database looks first and inserts then',
    sql: dropConstraint + inTrigger(['WITH resources', lookFirst]),
    shows: ['double-booked'],
  },
  {
    name: 'half an hour is lost on the way',
    sql: inTrigger(['tstzrange(NEW.start,', "tstzrange(NEW.start + interval '30 minutes',"]),
    shows: ['double-booked', 'occupied-wrongly', 'surprise'],
  },
  {
    name: 'a cancelled talk keeps its time',
    always: true,
    sql: inTrigger(['= NEW.id;', "= NEW.id AND NEW.status <> 'cancelled';"]),
    shows: ['occupied-wrongly'],
  },
  {
    name: 'a move claims no time',
    sql: `DROP TRIGGER occupy_time ON conversations;
      CREATE TRIGGER occupy_time AFTER INSERT ON conversations
        FOR EACH ROW EXECUTE FUNCTION occupy_time();`,
    shows: ['double-booked', 'occupied-wrongly'],
  },
  {
    name: 'nobody claims in one order, and a bare insert waits',
    // Functions of the same names stand before the database's own.
    sql: `CREATE FUNCTION pg_advisory_lock(bigint) RETURNS void LANGUAGE sql AS 'SELECT';
      CREATE FUNCTION pg_try_advisory_xact_lock(bigint) RETURNS boolean LANGUAGE sql AS 'SELECT true';
      ALTER DATABASE :database SET search_path = public, pg_catalog;
      ALTER DATABASE :database SET deadlock_timeout = '50ms';
      ${inTrigger(['ON CONFLICT DO NOTHING', ''], ['ORDER BY kind, resource', 'ORDER BY random()'])}`,
    shows: ['deadlock', 'surprise'],
  },
  {
    name: 'the answer to a request is not kept',
    sql: losing('answers', 'true'),
    shows: ['surprise', 'lost'],
  },
  {
    name: 'the answer is kept in a transaction of its own',
    wrap: answersApart,
    shows: ['answered-otherwise', 'lost', 'unasked'],
  },
  {
    name: 'a repeat is answered anew',
    always: true,
    wrap: answersAnew,
    shows: ['answered-otherwise'],
  },
  {
    name: 'a line of the journal is lost',
    always: true,
    sql: losing('journal', 'hashtext(NEW.id) % 5 = 0'),
    shows: ['lost'],
  },
]
