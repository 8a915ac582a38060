import type { registerCitizen } from '../contract/courseOperations'
import type { Handler } from './asked'
import { courseEffectOf } from './courseEffectOf'
import { courseEntry } from './courseEntry'
import { numberKnown } from './numberKnown'
import { registeredCitizen } from './registeredCitizen'
import { registrationOf } from './registrationOf'

export const answerRegisterCitizen: Handler<typeof registerCitizen> = async (asked, draft) => {
  const answer = await registeredCitizen(asked, draft)
  if (!answer.ok) return answer
  const { file } = answer
  const { before, changed } = registrationOf(file, asked.now)
  const { asOf, rules } = await courseEffectOf(before, changed, asked, draft)
  const restedOn = { asOf, rules: Object.keys(rules) }
  const facts = { before: null, after: file }
  const entry = courseEntry('citizen-registered', facts, restedOn, '', asked)
  const added = await draft.addCitizenFiles([{ ...file, journal: [entry] }])
  if (added.ok) return { ok: true, body: { id: file.citizen.id }, version: file.citizen.version }
  if (added.because === 'number-known') return numberKnown()
  throw new Error(`a new citizen is ${added.because}`)
}
