import { expect, it } from 'vitest'
import { keylessTables } from './keylessTables'

it.each([
  ['select "name" from "citizens" where "municipality" = $1', ['citizens']],
  ['select "name" from "citizens" where id = any($1)', ['citizens']],
  ['update "conversations" set "status" = $1 where "id" = $2', ['conversations']],
  ['update "conversations" set "citizen" = $1 where "id" = $2', ['conversations']],
  ['delete from "answers" where "at" < $1', ['answers']],
  ['insert into "journal" ("id", "number") values ($1, $2)', ['journal']],
  ['insert into "form_drafts" ("form", "content") values ($1, $2)', ['form_drafts']],
  ['select from "occupations" where "kind" = $1', ['occupations']],
  [
    'select * from "conversations" where "citizen" in (select "id" from "citizens" where "name" = $1)',
    ['citizens'],
  ],
  ['select * from "citizens" join "journal" on "citizen" = "id"', ['citizens', 'journal']],
])('a statement without its key is told: %s', (statement, tables) => {
  expect(keylessTables(statement)).toEqual(tables)
})

it.each([
  'select "name" from "citizens" where id = $1',
  'update "conversations" set "status" = $1 where "id" = $2 and "citizen" = $3',
  'insert into "journal" ("citizen", "number") values ($1, $2)',
  'select * from "journal" where "citizen" in (select "id" from "citizens" where id = $1)',
  'select * from "occupations" where (resource, kind) in (select * from unnest($1, $2))',
  'select * from "people" where "authority" = $1',
])('a statement with it is not: %s', (statement) => {
  expect(keylessTables(statement)).toEqual([])
})
