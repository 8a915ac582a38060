import type { Arithmetic, Basis, Responsible, Why } from './assessment'
import { addDays, earlier, type CalendarDate } from './calendarDate'
import { firstPhaseOf, type FirstPhase } from './firstPhase'
import { ruleCalled } from './ruleBook'
import type { RuleId } from './rules/allRules'
import type { RunningProcess } from './runningProcess'
import { dateFact, daysOn, monthsOn, why } from './why'

/**
 * Who is responsible for the process on a day, and until when. `contactRule` is the rule of the
 * process's talks, which names the job centre where no rule hands the process over to it.
 */
export function responsibleParty(
  process: RunningProcess,
  on: CalendarDate,
  basis: Basis,
  contactRule: RuleId | null,
  { expected }: { expected: boolean } = { expected: true },
): Responsible {
  const phase = firstPhaseOf(process, basis, { expected })
  const facts = [dateFact(labels.startedOn, process.startedOn)]
  if (phase === null)
    return {
      party: 'job-centre',
      until: process.endsOn,
      rules: contactRule === null ? [] : [contactRule],
      why: why({ facts }),
    }
  const jobCentreFrom = phase.referredOn ?? phase.handOver
  const inFirstPhase = on < jobCentreFrom
  const staysWithJobCentre = phase.party === 'job-centre'
  const lastDay = addDays(jobCentreFrom, -1)
  const until = process.endsOn === null ? lastDay : earlier(lastDay, process.endsOn)
  return {
    party: inFirstPhase ? phase.party : 'job-centre',
    until: inFirstPhase && !staysWithJobCentre ? until : process.endsOn,
    rules: [phase.rule],
    why: reasons(process, phase),
  }
}

function reasons(process: RunningProcess, phase: FirstPhase): Why {
  const facts = [dateFact(labels.startedOn, process.startedOn)]
  if (phase.referredOn !== null)
    return why({ facts: [...facts, dateFact(labels.referredOn, phase.referredOn)] })
  if (phase.handOverIsKnown)
    return why({ facts: [...facts, dateFact(labels.handedOverOn, phase.handOver)] })
  const arithmetic: Arithmetic[] = [
    monthsOn(labels.handOver, process.startedOn, phase.months),
    daysOn(labels.lastDay, phase.handOver, -1),
  ]
  const assumption = ruleCalled(phase.rule).expected ? expectedRule : estimate
  return why({ facts, arithmetic, assumption })
}

const labels = {
  startedOn: { da: 'Forløbet begyndte', en: 'The process began' },
  referredOn: { da: 'Henvist før overdragelsen', en: 'Referred before the hand-over' },
  handedOverOn: { da: 'Overdraget', en: 'Handed over' },
  handOver: { da: 'Overdragelsen', en: 'The hand-over' },
  lastDay: { da: 'Sidste dag før overdragelsen', en: 'Last day before the hand-over' },
}

const estimate = {
  da: 'Dagen er et skøn: kalendermåneder fra forløbets start. Den rigtige dag afhænger af dagpengetimer og gælder, når den er registreret.',
  en: 'The day is an estimate: calendar months from the start of the process. The real day depends on hours of benefit and counts once it is recorded.',
}

const expectedRule = {
  da: 'Forsøget er forventet, ikke bekræftet.',
  en: 'The trial is expected, not confirmed.',
}
