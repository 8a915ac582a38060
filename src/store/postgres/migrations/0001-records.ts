import type { Migration } from '../migration'

/** What is kept of whom, without the times it takes. */
export const records: Migration = {
  name: 'records',
  sql: `
    CREATE TABLE authorities (
      id text PRIMARY KEY,
      kind text NOT NULL CHECK (kind IN ('job-centre', 'fund')),
      name text NOT NULL,
      municipality text UNIQUE,
      freedoms jsonb NOT NULL
    );

    CREATE TABLE people (
      id text PRIMARY KEY,
      authority text NOT NULL REFERENCES authorities,
      name text NOT NULL,
      role text NOT NULL,
      working_week jsonb NOT NULL
    );
    CREATE INDEX people_by_authority ON people (authority);

    CREATE TABLE rooms (
      id text PRIMARY KEY,
      authority text NOT NULL REFERENCES authorities,
      name text NOT NULL,
      address text NOT NULL
    );
    CREATE INDEX rooms_by_authority ON rooms (authority);

    CREATE TABLE citizens (
      id text PRIMARY KEY,
      version integer NOT NULL,
      name text NOT NULL,
      civil_registration_number text NOT NULL UNIQUE,
      birth_date date NOT NULL,
      municipality text NOT NULL,
      unemployment_fund text,
      digital_post boolean NOT NULL,
      phone text,
      employer text,
      vocational_education boolean,
      fund_attends_fourth boolean,
      benefits jsonb NOT NULL,
      offers jsonb NOT NULL,
      exemptions jsonb NOT NULL
    );
    CREATE INDEX citizens_by_municipality ON citizens (municipality);
    CREATE INDEX citizens_by_unemployment_fund ON citizens (unemployment_fund);

    CREATE TABLE conversations (
      id text PRIMARY KEY,
      version integer NOT NULL,
      citizen text NOT NULL REFERENCES citizens,
      kind text NOT NULL,
      authority text NOT NULL REFERENCES authorities,
      party text NOT NULL,
      caseworker text NOT NULL,
      start timestamptz NOT NULL,
      "end" timestamptz NOT NULL,
      form text NOT NULL,
      meeting jsonb NOT NULL,
      wish text,
      physical_required jsonb,
      topic text NOT NULL,
      status text NOT NULL CHECK (status IN ('booked', 'held', 'missed', 'cancelled')),
      outcome jsonb,
      CHECK (start < "end")
    );
    CREATE INDEX conversations_by_citizen ON conversations (citizen);

    CREATE TABLE journal (
      citizen text NOT NULL REFERENCES citizens,
      number integer NOT NULL,
      id text NOT NULL,
      at timestamptz NOT NULL,
      "by" text NOT NULL,
      what text NOT NULL,
      subject text NOT NULL,
      before jsonb,
      after jsonb,
      rested_on jsonb,
      reason text,
      PRIMARY KEY (citizen, number)
    );

    CREATE TABLE answers (
      request text PRIMARY KEY,
      fingerprint text NOT NULL,
      status integer NOT NULL,
      headers jsonb NOT NULL,
      body text NOT NULL,
      at timestamptz NOT NULL DEFAULT now()
    );

    CREATE TABLE form_drafts (
      person text NOT NULL,
      form text NOT NULL,
      request_id text NOT NULL,
      content text NOT NULL,
      at timestamptz NOT NULL,
      PRIMARY KEY (person, form)
    );

    -- Never holds a row: writes lock it, together or alone.
    CREATE TABLE turn ();
  `,
}
