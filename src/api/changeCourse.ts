import type { changeCourse } from '../contract/courseOperations'
import { citizenGone } from '../domain/citizenGone'
import type { Handler } from './asked'
import { changedCourse } from './changedCourse'
import { courseEffectOf } from './courseEffectOf'
import { courseEntry } from './courseEntry'
import { giveCitizen } from './giveCitizen'
import { notFound } from './notFound'
import { ownCitizen } from './ownCitizen'
import { reasonMissing } from '../domain/changeCourse'
import { takesPlace } from '../domain/takesPlace'
import { problemAnswer, refusalAnswer } from './problemAnswer'

export const answerChangeCourse: Handler<typeof changeCourse> = async (asked, draft) => {
  const seen = await ownCitizen(asked.params.citizenId, asked, draft)
  if (seen === null) return notFound()
  // What somebody else has entered since comes before what is wrong with this.
  const { file } = seen
  if (file.citizen.version !== asked.version)
    return { ok: false, problem: problemAnswer('stale-version') }
  // Whoever takes the last place must be alone while the places are counted.
  if (takesPlace(asked.body)) await draft.holdPlaces(asked.authority.id)
  const answer = await changedCourse(file, asked, draft)
  if (!answer.ok) return answer
  const { changed } = answer
  const unreasoned = reasonMissing(asked.body, changed)
  if (unreasoned) return { ok: false, problem: refusalAnswer(unreasoned) }
  const effect = await courseEffectOf(file, changed, asked, draft)
  const saved = await draft.replaceFacts(changed.facts)
  if (!saved.ok) return { ok: false, problem: problemAnswer('stale-version') }
  const { kind, reason } = asked.body
  const restedOn = { asOf: effect.asOf, rules: Object.keys(effect.rules) }
  const facts = { before: file, after: changed.facts }
  await draft.appendJournal(file.citizen.id, courseEntry(kind, facts, restedOn, reason, asked))
  for (const gone of citizenGone(file.assigned, changed.facts.citizen, await draft.authorities())) {
    const kept = await draft.citizenFile(file.citizen.id)
    if (kept) await giveCitizen(kept, gone, { what: 'assignment-ended', to: null }, asked, draft)
  }
  const { version } = changed.facts.citizen
  return { ok: true, body: { version, staysYours: effect.staysYours }, version }
}
