import type { Authority } from '../domain/authority'
import type { Conversation } from '../domain/conversation'
import type { Instant } from '../domain/instant'
import type { Saved, View } from '../store/store'
import { problemAnswer, refusalAnswer, type ProblemAnswer } from './problemAnswer'
import { timeTaken } from './timeTaken'

/** Why the store did not keep a talk. */
export async function unsavedTalk(
  talk: Conversation,
  saved: Exclude<Saved, { readonly ok: true }>,
  asked: { readonly authority: Authority; readonly now: Instant },
  view: View,
): Promise<{ readonly ok: false; readonly problem: ProblemAnswer }> {
  switch (saved.because) {
    case 'occupied':
      return { ok: false, problem: await timeTaken(talk, saved.by, asked, view) }
    case 'link-in-use': {
      const errors = [{ pointer: '/meeting/link', code: 'link-in-use' }] as const
      return { ok: false, problem: refusalAnswer({ kind: 'invalid', errors }) }
    }
    case 'stale':
      return { ok: false, problem: problemAnswer('stale-version') }
    case 'id-exists':
      throw new Error('a new talk has the id of another')
  }
}
