import type { Migration } from '../migration'

/** So that what is old is found without reading what is not. */
export const answersByAge: Migration = {
  name: 'answers-by-age',
  sql: 'CREATE INDEX answers_by_age ON answers (at);',
}
