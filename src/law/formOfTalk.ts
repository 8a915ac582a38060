import type { Basis, FormVerdict } from './assessment'
import type { CalendarDate } from './calendarDate'
import { forms, type CaseFile, type Form, type Party } from './caseFile'
import { excludedForms } from './excludedForms'
import { isFreed } from './isFreed'
import { isInForce } from './ruleBook'
import type { RuleId } from './rules/allRules'
import { readings } from './rules/readings'
import type { RunningProcess } from './runningProcess'
import { dateFact, textFact, why } from './why'

/** The talk whose form is asked about. All of it is judged on the day of the talk. */
export interface TalkInQuestion {
  readonly on: CalendarDate
  readonly party: Party
  /** No talk of any kind or party has been held in the process by then. */
  readonly first: boolean
  /** The authority has decided that this talk is held in person. */
  readonly physicalRequired: boolean
}

/** Which forms a talk may have on its day, who chooses, and why the others are excluded. */
export function formOfTalk(
  talk: TalkInQuestion,
  process: RunningProcess,
  municipality: CaseFile['municipality'],
  basis: Basis,
): FormVerdict {
  const { rule, allowed, chooser } = ruling(talk, process, municipality, basis)
  return {
    first: talk.first,
    allowed,
    chooser,
    rules: [rule],
    excluded: excludedForms(rule, allowed, talk.first),
    why: why({
      facts: [
        dateFact(labels.on, talk.on),
        textFact(labels.first, talk.first ? answers.yes : answers.no),
      ],
      assumption: restsOnReading(rule, talk) ? (readings[rule] ?? null) : null,
    }),
  }
}

interface Ruling {
  readonly rule: RuleId
  readonly allowed: readonly Form[]
  readonly chooser: FormVerdict['chooser']
}

function ruling(
  talk: TalkInQuestion,
  process: RunningProcess,
  municipality: CaseFile['municipality'],
  basis: Basis,
): Ruling {
  const holds = (rule: RuleId): boolean => isInForce(rule, basis, talk.on)
  if (talk.physicalRequired && holds('form.authority-override.2023'))
    return { rule: 'form.authority-override.2023', allowed: ['physical'], chooser: 'authority' }
  if (talk.party === 'job-centre' && isFreed(municipality, 'conversations', talk.on))
    return { rule: 'form.freed', allowed: forms, chooser: 'authority' }
  if (holds('form.all-but-first.2023')) return since2023(talk, process, holds)
  if (holds('form.after-six-months.2022'))
    return talk.on >= process.sixMonths
      ? { rule: 'form.after-six-months.2022', allowed: forms, chooser: 'citizen' }
      : videoAtMost('form.after-six-months.2022', talk)
  if (holds('form.video.2019')) return videoAtMost('form.video.2019', talk)
  return { rule: 'form.physical.before', allowed: ['physical'], chooser: 'law' }
}

function since2023(
  { first }: TalkInQuestion,
  { benefit, period }: RunningProcess,
  holds: (rule: RuleId) => boolean,
): Ruling {
  if (first && benefit === 'sickness-benefit' && period.employed)
    return { rule: 'form.first-employed-sick.2023', allowed: forms, chooser: 'citizen' }
  if (first) return { rule: 'form.first-physical.2023', allowed: ['physical'], chooser: 'law' }
  if (benefit === 'education-allowance' && holds('form.education-allowance'))
    return { rule: 'form.education-allowance', allowed: forms, chooser: 'authority' }
  return { rule: 'form.all-but-first.2023', allowed: forms, chooser: 'citizen' }
}

function videoAtMost(rule: RuleId, { first }: TalkInQuestion): Ruling {
  return first
    ? { rule, allowed: ['physical'], chooser: 'law' }
    : { rule, allowed: ['physical', 'video'], chooser: 'authority' }
}

function restsOnReading(rule: RuleId, { first }: TalkInQuestion): boolean {
  return rule !== 'form.video.2019' || first
}

const labels = {
  on: { da: 'Samtalens dag', en: 'Day of the talk' },
  first: { da: 'Første samtale i forløbet', en: 'First talk of the process' },
}

const answers = { yes: { da: 'ja', en: 'yes' }, no: { da: 'nej', en: 'no' } }
