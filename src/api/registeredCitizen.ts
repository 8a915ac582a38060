import type { previewCitizen, registerCitizen as save } from '../contract/courseOperations'
import type { CitizenFile } from '../domain/citizenFile'
import { dateOf } from '../domain/instant'
import { registerCitizen } from '../domain/registerCitizen'
import type { View } from '../store/store'
import type { Asked } from './asked'
import { numberKnown } from './numberKnown'
import { refusalAnswer, type ProblemAnswer } from './problemAnswer'

/** The file of the new citizen asked for, or why there can be none; preview and save both ask here. */
export async function registeredCitizen(
  { body, authority, now, newId }: Asked<typeof previewCitizen> | Asked<typeof save>,
  view: View,
): Promise<
  | { readonly ok: true; readonly file: CitizenFile }
  | { readonly ok: false; readonly problem: ProblemAnswer }
> {
  const answer = registerCitizen(body, {
    today: dateOf(now),
    authority,
    authorities: await view.authorities(),
    citizenId: newId(),
    periodId: newId(),
  })
  if (!answer.ok) return { ok: false, problem: refusalAnswer(answer.refusal) }
  const { civilRegistrationNumber: number } = answer.file.citizen
  const known = await view.knownNumbers([number])
  return known.has(number) ? numberKnown() : answer
}
