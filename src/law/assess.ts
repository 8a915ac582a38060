import { answerNotices } from './answerNotices'
import type { Assessment, Basis, FormVerdict, Notice, Process, Responsible } from './assessment'
import type { CalendarDate } from './calendarDate'
import type { CaseFile } from './caseFile'
import { citations } from './citations'
import { contactTalks } from './contactTalks'
import { exemptionNotices } from './exemptionNotices'
import { formOfTalk } from './formOfTalk'
import { noTalks } from './noTalks'
import { periodNotices } from './periodNotices'
import { processTalks, type ProcessTalks } from './processTalks'
import { responsibleParty } from './responsibleParty'
import { runningProcess, type RunningProcess } from './runningProcess'
import { scheduleOf } from './scheduleOf'
import { requireSupported } from './supportedDates'

/**
 * What the law says of a case file on a day, on one calendar: the process, who is responsible, which
 * talks are required and the form of a talk that day, each with its rules and what it rests on. Throws
 * `RangeError` when the day is outside the days the law is known for.
 */
export function assess(caseFile: CaseFile, asOf: CalendarDate, basis: Basis): Assessment {
  requireSupported(asOf)
  const process = runningProcess(caseFile, asOf, basis)
  if (process === null) return withoutProcess(asOf, basis)
  const talks = processTalks(caseFile, process, asOf)
  const schedule = scheduleOf(process, talks, basis)
  const responsible = responsibleParty(process, asOf, basis, schedule?.rule ?? null)
  const conversations: Assessment['conversations'] = {
    ...contactTalks(caseFile, process, schedule, talks, asOf, basis),
    form: formToday(caseFile, process, talks, responsible, asOf, basis),
    none: noTalks(process, schedule),
  }
  const notices = [
    ...periodNotices(caseFile, process, basis),
    ...exemptionNotices(caseFile, process, schedule, basis),
    ...answerNotices(caseFile, { asOf, conversations }),
  ]
  return {
    asOf,
    basis,
    process: shown(process),
    responsible,
    conversations,
    notices,
    unknown: schedule === null ? ['conversations.required'] : [],
    rules: citations(named(responsible, conversations, notices)),
  }
}

/** A talk on the day itself, held by the party responsible that day. */
function formToday(
  { conversations, municipality }: CaseFile,
  process: RunningProcess,
  { held }: ProcessTalks,
  { party }: Responsible,
  asOf: CalendarDate,
  basis: Basis,
): FormVerdict {
  const physicalRequired = conversations.some(
    (talk) => talk.on === asOf && talk.status === 'booked' && talk.physicalRequired !== null,
  )
  const talk = { on: asOf, party, first: held.length === 0, physicalRequired }
  return formOfTalk(talk, process, municipality, basis)
}

function shown(process: RunningProcess): Process {
  const { benefit, targetGroup, reformGroup, startedOn, threeMonths, sixMonths } = process
  return { benefit, targetGroup, reformGroup, startedOn, threeMonths, sixMonths }
}

function named(
  responsible: Responsible,
  { required, later, form, none }: Assessment['conversations'],
  notices: readonly Notice[],
): string[] {
  const answers = [responsible, ...required, ...later, form, none, ...notices]
  return answers.flatMap((answer) => answer?.rules ?? [])
}

function withoutProcess(asOf: CalendarDate, basis: Basis): Assessment {
  return {
    asOf,
    basis,
    process: null,
    responsible: null,
    conversations: { required: [], later: [], form: null, none: null },
    notices: [],
    unknown: [],
    rules: {},
  }
}
