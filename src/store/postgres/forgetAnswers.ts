import { sql, type Kysely } from 'kysely'
import type { Tables } from './tables'

/**
 * How long the answer to a request is remembered, in days. A client asks again within minutes; a
 * tab left open over the longest holiday does when its machine wakes up.
 */
const remembered = 30
/** How many are forgotten in one statement, so that none is cut off for taking too long. */
const batch = 10_000

/**
 * Forgets the answers older than that, but for those of a form somebody still has open: asked again
 * it would be saved a second time.
 */
export async function forgetAnswers(db: Kysely<Tables>): Promise<void> {
  for (let forgotten = batch; forgotten === batch;)
    forgotten = Number((await forgetSome(db)).numAffectedRows)
}

function forgetSome(db: Kysely<Tables>) {
  return sql`
    delete from answers where request in (
      select request from answers
      where at < now() - make_interval(days => ${remembered}) and not exists (
        select from form_drafts where person || ' ' || request_id = request
      )
      limit ${batch}
    )
  `.execute(db)
}
