import { dayNumber } from '../../src/law/calendarDate'
import { ruleCalled } from '../../src/law/ruleBook'
import type { RuleId } from '../../src/law/rules/allRules'
import type { FlatFacts } from './flatFacts'
import type { Reduced } from './reduced'

/** The three questions as somebody in a hurry writes them: no reasons, no sources, nothing to reuse. */
export function byHand(): (facts: FlatFacts) => Reduced {
  const digitalSince = begins('form.all-but-first.2023')
  const afterSixMonths = span('form.after-six-months.2022')
  const fundSince = begins('responsible.fund.2024')
  const fourMonths = begins('responsible.fund-trial.2027')
  const chosen = begins('responsible.free-choice.2027')
  const fundTrial = span('contact.fund-trial.2020')
  const reform = begins('contact.insured.2026')
  const insured2024 = begins('contact.insured.2024')
  const insured2019 = begins('contact.insured.2019')
  const common = begins('contact.common.2019')
  const close = begins('contact.close.2026')
  const further = begins('contact.further.2026')
  const sick2019 = begins('contact.sick.2019')
  const light = span('contact.sick-light.2025')
  const shortSick = begins('contact.sick-employed.2026')
  const sick2026 = begins('contact.sick.2026')
  const none = begins('contact.none')
  const closeGroups = ['6.2', '6.4', '6.9']
  const early = ['6.2', '6.3', '6.4', '6.5']

  return (facts) => {
    const { group, trial, provider, benefit } = facts
    const basis = facts.basis === 'enacted' ? 'enacted' : 'announced'
    const start = Number(facts.start)
    const on = Number(facts.on)
    const number = (name: string) => Number(facts[name])

    let months = 0
    let phase = 'job-centre'
    if (group === '6.1') {
      if (trial === 'free-choice' && start >= chosen[basis]) {
        months = 4
        phase = provider === 'municipality' ? 'job-centre' : String(provider)
      } else if (trial === 'fund-four-months' && start >= fourMonths[basis]) {
        months = 4
        phase = 'fund'
      } else if (trial === 'fund-2020' && isWithin(start, fundTrial[basis])) {
        months = 3
        phase = 'fund'
      } else if (start >= fundSince[basis]) {
        months = 3
        phase = 'fund'
      }
    }
    const referred = phase === 'fund' ? number('referred') : Infinity
    const inPhase = months > 0 && on < number(`handOver${months}`) && on < referred
    const party = inPhase ? phase : 'job-centre'

    const freed = party === 'job-centre' && facts.freed === true
    const sickWithJob = benefit === 'sickness-benefit' && facts.employed === true
    const late = isWithin(on, afterSixMonths[basis]) && on > number('lastDay')
    const digital = freed || late || (on >= digitalSince[basis] && sickWithJob)

    const phaseMonths = months || 3
    let first: Reduced['first'] = null
    if (group === '6.1') {
      if (start >= reform[basis])
        first = { kind: 'job', dueBy: number(`beforeHandOver${phaseMonths}`) }
      else if (start >= insured2024[basis])
        first = { kind: 'job', dueBy: number(`within2BeforeHandOver${phaseMonths}`) }
      else if (start >= insured2019[basis]) first = { kind: 'cv', dueBy: number('within2') }
      else if (trial === 'fund-2020' && isWithin(start, fundTrial[basis]))
        first = { kind: 'cv', dueBy: number('within2') }
    } else if (group === '6.6') {
      if (
        isWithin(start, light[basis]) &&
        facts.employed === true &&
        number('citizenWell') <= number('lightSickEnds')
      )
        first = { kind: 'follow-up', dueBy: number('week8') }
      else if (
        start >= shortSick[basis] &&
        facts.employed === true &&
        number('citizenWell') < number('shortSickEnds') &&
        number('employerWell') < number('shortSickEnds')
      )
        first = null
      else if (start >= sick2026[basis]) first = { kind: 'follow-up', dueBy: number('lastDay') }
      else if (start >= sick2019[basis]) first = { kind: 'follow-up', dueBy: number('week8') }
    } else if (group !== 'none' && !['6.11', '6.12', '6.13'].includes(String(group))) {
      const version = closeGroups.includes(String(group)) ? close : further
      if (start >= version[basis]) first = { kind: 'job', dueBy: number('lastDay') }
      else if (start >= common[basis])
        first = {
          kind: 'job',
          dueBy: number(early.includes(String(group)) ? 'within1' : 'lastDay'),
        }
    } else if (start < none[basis]) first = null
    return { digital, party, first }
  }
}

type Days = Readonly<Record<'enacted' | 'announced', number>>
type Spans = Readonly<
  Record<'enacted' | 'announced', { readonly from: number; readonly to: number }>
>

function begins(rule: RuleId): Days {
  const { enacted, announced } = span(rule)
  return { enacted: enacted.from, announced: announced.from }
}

function span(rule: RuleId): Spans {
  const days = (basis: 'enacted' | 'announced') => {
    const found = ruleCalled(rule)[basis]
    if (found === null) return { from: Infinity, to: -Infinity }
    return {
      from: found.from === null ? -Infinity : dayNumber(found.from),
      to: found.to === null ? Infinity : dayNumber(found.to),
    }
  }
  return { enacted: days('enacted'), announced: days('announced') }
}

function isWithin(
  on: number,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  return from <= on && on <= to
}
