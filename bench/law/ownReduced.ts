import { dayNumber } from '../../src/law/calendarDate'
import { formOfTalk } from '../../src/law/formOfTalk'
import { processTalks } from '../../src/law/processTalks'
import { requiredTalks } from '../../src/law/requiredTalks'
import { responsibleParty } from '../../src/law/responsibleParty'
import { runningProcess } from '../../src/law/runningProcess'
import { scheduleOf } from '../../src/law/scheduleOf'
import type { MixedCase } from './mixedCases'
import type { Reduced } from './reduced'

/** The three questions in the law as it is written, from the case file itself and with its reasons. */
export function ownReduced({
  caseFile,
  asOf,
  basis,
}: MixedCase): Reduced & { readonly why: unknown } {
  const process = runningProcess(caseFile, asOf, basis)
  if (process === null) throw new Error('no process runs')
  const schedule = scheduleOf(process, processTalks(caseFile, process, asOf), basis)
  const responsible = responsibleParty(process, asOf, basis, schedule?.rule ?? null)
  const talk = { on: asOf, party: responsible.party, first: true, physicalRequired: false }
  const form = formOfTalk(talk, process, caseFile.municipality, basis)
  const talks = schedule && requiredTalks(process, schedule, caseFile.choices, basis)
  const first = talks?.[0] ?? null
  return {
    digital: form.allowed.some((one) => one !== 'physical'),
    party: responsible.party,
    first: first && { kind: first.kind, dueBy: dayNumber(first.dueBy) },
    why: [responsible, form, first],
  }
}
