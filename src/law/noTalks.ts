import type { Answer, Why } from './assessment'
import type { ContactSchedule } from './contactSchedule'
import { periods } from './rules/periods'
import type { RunningProcess } from './runningProcess'
import type { Text } from './text'
import { dateFact, daysOn, why } from './why'

/** Why the version asks for no talks; null when it asks for some, or when no version is known. */
export function noTalks(process: RunningProcess, schedule: ContactSchedule | null): Answer | null {
  if (schedule === null || schedule.talks.length > 0) return null
  const shortSick = schedule.rule === 'contact.sick-employed.2026'
  return {
    text: shortSick ? employedSick : noFixedTalks,
    rules: [schedule.rule],
    why: shortSick ? expectations(process) : why({}),
  }
}

function expectations({ period, startedOn }: RunningProcess): Why {
  const { expectedRecovery: citizen, employerExpectsRecovery: employer } = period
  return why({
    facts: [
      dateFact(labels.startedOn, startedOn),
      ...(citizen === null ? [] : [dateFact(labels.citizen, citizen)]),
      ...(employer === null ? [] : [dateFact(labels.employer, employer)]),
    ],
    arithmetic: [daysOn(labels.weeks, startedOn, periods.employedShortSick.count)],
  })
}

const employedSick: Text = {
  da: 'Der er ingen samtaler: Borgeren har et job at vende tilbage til, og både borgeren og arbejdsgiveren venter, at fraværet er slut, før der er gået 26 uger.',
  en: 'No talks are required: the citizen has a job to return to, and citizen and employer both expect the absence to end before 26 weeks have passed.',
}

const noFixedTalks: Text = {
  da: 'Der er ingen faste samtaler for denne målgruppe. Borgeren kan altid bede om en samtale.',
  en: 'No talks are fixed for this target group. The citizen may always ask for one.',
}

const labels = {
  startedOn: { da: 'Første fraværsdag', en: 'First day of absence' },
  citizen: { da: 'Borgeren venter at være rask', en: 'The citizen expects to be well' },
  employer: { da: 'Arbejdsgiveren venter borgeren rask', en: 'The employer expects recovery' },
  weeks: { da: '26 uger er gået', en: '26 weeks have passed' },
}
