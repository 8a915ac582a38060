import type { Kysely } from 'kysely'
import type { Draft } from '../store'
import type { Tables } from './tables'

/**
 * The answers to requests in a write. Who asks for the answer to one claims its row, and gives the
 * row back at the end when nothing was remembered. To look whether it is there and put it there
 * later would be two writes' reason not to stand in one row, for any two whose rows come to lie on
 * one page: as long as there are few answers, for all.
 */
export function answersOnce(
  db: Kysely<Tables>,
): Pick<Draft, 'answerTo' | 'remember'> & { readonly end: () => Promise<void> } {
  const claimed = new Set<string>()
  return {
    answerTo: async (request) => {
      if (claimed.has(request) || (await claim(db, request))) {
        claimed.add(request)
        return null
      }
      const answer = db
        .selectFrom('answers')
        .select(['fingerprint', 'status', 'headers', 'body'])
        .where('request', '=', request)
      return (await answer.executeTakeFirst()) ?? null
    },
    remember: async (request, { fingerprint, status, headers, body }) => {
      if (!claimed.delete(request) && !(await claim(db, request)))
        throw new Error('a request is answered twice')
      await db
        .updateTable('answers')
        .set({ fingerprint, status, headers: JSON.stringify(headers), body })
        .where('request', '=', request)
        .execute()
    },
    end: async () => {
      for (const request of claimed)
        await db.deleteFrom('answers').where('request', '=', request).execute()
    },
  }
}

/** Whether the row is this write's own; one that another is about to put there is waited for. */
async function claim(db: Kysely<Tables>, request: string): Promise<boolean> {
  const row = { request, fingerprint: '', status: 0, headers: '{}', body: '' }
  const put = await db
    .insertInto('answers')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return put.numInsertedOrUpdatedRows === 1n
}
