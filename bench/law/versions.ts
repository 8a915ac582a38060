import type { Basis } from '../../src/law/assessment'
import { dayNumber } from '../../src/law/calendarDate'
import type { ContactSchedule, TalkRow } from '../../src/law/contactSchedule'
import { ruleCalled } from '../../src/law/ruleBook'
import type { RuleId } from '../../src/law/rules/allRules'
import { firstPhases } from '../../src/law/rules/firstPhases'
import { insuredSchedules } from '../../src/law/rules/insuredSchedules'
import { uninsuredSchedules } from '../../src/law/rules/uninsuredSchedules'

/** What must hold of one fact: equal to a value, among several, or on one side of a number or another fact. */
export type Condition =
  | { readonly fact: string; readonly is: 'equal'; readonly value: string | boolean }
  | { readonly fact: string; readonly is: 'in'; readonly value: readonly string[] }
  | { readonly fact: string; readonly is: 'from' | 'until' | 'below'; readonly value: number }
  | { readonly fact: string; readonly is: 'below' | 'until'; readonly than: string }

/** The first row whose conditions all hold gives the answer. */
export interface Row<Outcome> {
  readonly all: readonly Condition[]
  readonly outcome: Outcome
}

export interface Versions {
  readonly digital: readonly Row<boolean>[]
  readonly party: readonly Row<string>[]
  /** The kind, and the fact that holds the day it is due. */
  readonly first: readonly Row<{ readonly kind: string; readonly due: string } | null>[]
}

/** The same rules as rows for an engine, written from the law's own data. */
export const versions: Versions = {
  digital: bothBases(digitalRows),
  party: bothBases(partyRows),
  first: bothBases(firstRows),
}

function bothBases<Outcome>(rows: (basis: Basis) => Row<Outcome>[]): Row<Outcome>[] {
  return (['enacted', 'announced'] as const).flatMap((basis) =>
    rows(basis).map(({ all, outcome }) => ({
      all: [{ fact: 'basis', is: 'equal', value: basis } as const, ...all],
      outcome,
    })),
  )
}

function digitalRows(basis: Basis): Row<boolean>[] {
  const sick: Condition[] = [
    { fact: 'benefit', is: 'equal', value: 'sickness-benefit' },
    { fact: 'employed', is: 'equal', value: true },
  ]
  const freed: Condition = { fact: 'freed', is: 'equal', value: true }
  const ofJobCentre = partyRows(basis).map(({ all, outcome }) => ({
    all: [freed, ...all],
    outcome: outcome === 'job-centre',
  }))
  return [
    ...ofJobCentre.filter(({ outcome }) => outcome),
    ...within('form.all-but-first.2023', 'on', basis).map((all) => ({
      all: [...all, ...sick],
      outcome: true,
    })),
    ...within('form.after-six-months.2022', 'on', basis).map((all) => ({
      all: [...all, { fact: 'lastDay', is: 'below', than: 'on' } as const],
      outcome: true,
    })),
  ]
}

function partyRows(basis: Basis): Row<string>[] {
  const insured: Condition = { fact: 'group', is: 'equal', value: '6.1' }
  const byPhase = firstPhases.flatMap(({ rule, trial, months }) =>
    within(rule, 'start', basis).flatMap((started): Row<string>[] => {
      const own = [insured, ...started, ...ofTrial(trial)]
      const early: Condition = { fact: 'on', is: 'below', than: `handOver${months}` }
      const unreferred: Condition = { fact: 'on', is: 'below', than: 'referred' }
      const provided = (provider: string, party: string): Row<string> => ({
        all: [...own, early, { fact: 'provider', is: 'equal', value: provider }],
        outcome: party,
      })
      const fund = (all: readonly Condition[]) => ({
        all: [...all, early, unreferred],
        outcome: 'fund',
      })
      const before =
        trial === 'free-choice'
          ? [
              provided('municipality', 'job-centre'),
              provided('other', 'other'),
              fund([...own, { fact: 'provider', is: 'equal', value: 'fund' }]),
            ]
          : [fund(own)]
      return [...before, { all: own, outcome: 'job-centre' }]
    }),
  )
  return [...byPhase, { all: [], outcome: 'job-centre' }]
}

function firstRows(basis: Basis): Versions['first'][number][] {
  return [...insuredSchedules, ...uninsuredSchedules].flatMap((schedule) =>
    within(schedule.rule, 'start', basis).flatMap((started): Versions['first'][number][] => {
      const own = [
        { fact: 'group', is: 'in', value: schedule.groups } as const,
        ...started,
        ...conditionsOf(schedule),
      ]
      const talk =
        schedule.talks.find(({ firstDue }) => firstDue !== undefined) ?? schedule.talks[0]
      if (talk === undefined) return [{ all: own, outcome: null }]
      const outcome = (months: number) => ({ kind: talk.kind, due: dueOf(talk, months) })
      if (talk.to !== 'hand-over') return [{ all: own, outcome: outcome(0) }]
      const byPhase = firstPhases.flatMap(({ rule, trial, months }) =>
        within(rule, 'start', basis).map((phase) => ({
          all: [...own, ...phase, ...ofTrial(trial)],
          outcome: outcome(months),
        })),
      )
      return [...byPhase, { all: own, outcome: outcome(3) }]
    }),
  )
}

function dueOf({ to, firstDue }: TalkRow, months: number): string {
  const before = `BeforeHandOver${months}`
  if (firstDue?.reading === 'end-of-week') return `week${firstDue.weeks}`
  if (firstDue) return `within${firstDue.weeks}${to === 'hand-over' ? before : ''}`
  return to === 'hand-over' ? `beforeHandOver${months}` : 'lastDay'
}

function conditionsOf({ when }: ContactSchedule): Condition[] {
  const employed: Condition = { fact: 'employed', is: 'equal', value: true }
  if (when === undefined) return []
  switch (when) {
    case 'in-fund-trial':
      return ofTrial('fund-2020')
    case 'light-sick-course':
      return [employed, { fact: 'citizenWell', is: 'until', than: 'lightSickEnds' }]
    case 'employed-short-sick':
      return [
        employed,
        { fact: 'citizenWell', is: 'below', than: 'shortSickEnds' },
        { fact: 'employerWell', is: 'below', than: 'shortSickEnds' },
      ]
  }
}

function ofTrial(trial: string | null): Condition[] {
  return trial === null ? [] : [{ fact: 'trial', is: 'equal', value: trial }]
}

/** The span of a rule on a calendar as conditions; nothing when it never is in force. */
function within(rule: RuleId, fact: string, basis: Basis): Condition[][] {
  const span = ruleCalled(rule)[basis]
  if (span === null) return []
  return [
    [
      ...(span.from === null ? [] : [{ fact, is: 'from', value: dayNumber(span.from) } as const]),
      ...(span.to === null ? [] : [{ fact, is: 'until', value: dayNumber(span.to) } as const]),
    ],
  ]
}
