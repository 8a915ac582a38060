import type { Operation } from '../contract/operation'
import { mayKeepHours } from '../domain/mayKeepHours'
import type { Person } from '../domain/person'
import type { View } from '../store/store'
import type { Asked } from './asked'
import { leadersOf } from './leadersOf'
import { notFound } from './notFound'
import { problemAnswer, type ProblemAnswer } from './problemAnswer'

type Found =
  | { readonly ok: true; readonly found: Person }
  | { readonly ok: false; readonly problem: ProblemAnswer }

/** Somebody of the asker’s authority whose hours the asker may keep. */
export async function personAsked(
  id: string,
  { person, authority }: Pick<Asked<Operation>, 'person' | 'authority'>,
  view: View,
): Promise<Found> {
  const found = await view.person(id)
  if (found === null || found.authority !== authority.id) return notFound()
  if (mayKeepHours(person, found)) return { ok: true, found }
  const turnTo = [found.name, ...(await leadersOf(authority.id, view))]
  return { ok: false, problem: problemAnswer('not-permitted', { turnTo }) }
}
