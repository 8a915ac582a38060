import type { Authority } from '../domain/authority'
import type { Citizen } from '../domain/citizen'
import type { Refusal } from '../domain/refusal'
import type { View } from '../store/store'
import { othersFor } from './othersFor'
import { refusalAnswer, type ProblemAnswer } from './problemAnswer'
import { turnToFor } from './turnToFor'

/** Why a talk may not be booked as a problem, with the name of the authority whose talk it is. */
export async function refusedBooking(
  refusal: Refusal,
  citizen: Citizen,
  authority: Authority,
  view: View,
): Promise<{ readonly ok: false; readonly problem: ProblemAnswer }> {
  const problem = refusalAnswer(refusal)
  if (refusal.kind !== 'law-refuses') return { ok: false, problem }
  const others = await othersFor(citizen, authority, view)
  const turnTo = turnToFor(refusal.turnTo, others?.authority)
  return { ok: false, problem: { ...problem, extension: { ...problem.extension, turnTo } } }
}
