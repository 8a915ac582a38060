import { assess } from '../law/assess'
import { addDays, type CalendarDate } from '../law/calendarDate'
import { lessIntensiveGrounds } from '../law/rules/lessIntensiveGrounds'
import { caseFileOf } from '../domain/caseFileOf'
import type { CitizenFile } from '../domain/citizenFile'
import type { KeptExemption } from '../domain/keptExemption'
import type { Random } from './random'
import { writtenGrounds } from './writtenGrounds'

const kinds = ['less-intensive', 'one-in-four', 'pause', 'digital-post'] as const

/** The file with an exemption that runs, of a kind the law gives effect; the same file when it gives none. */
export function withExemption(file: CitizenFile, today: CalendarDate, random: Random): CitizenFile {
  const kind = random.pick(kinds)
  const from = addDays(today, -random.between(1, 25))
  const ends = kind === 'less-intensive' || kind === 'pause'
  const fund = file.citizen.unemploymentFund
  const exemption: KeptExemption = {
    kind,
    ground: kind === 'less-intensive' ? random.pick(lessIntensiveGrounds) : writtenGrounds[kind],
    from,
    to: ends ? addDays(from, random.between(26, 40)) : null,
    ...(kind === 'one-in-four' && fund !== null && { grantedBy: fund }),
  }
  const citizen = { ...file.citizen, digitalPost: kind !== 'digital-post' }
  const exempt = { ...file, citizen, exemptions: [exemption] }
  return hasEffect(exempt, exemption, today) ? exempt : file
}

function hasEffect(file: CitizenFile, { from }: KeptExemption, today: CalendarDate): boolean {
  const { process, notices } = assess(caseFileOf(file, null), today, 'enacted')
  return (
    process !== null &&
    process.startedOn <= from &&
    !notices.some(({ code }) => code.startsWith('exemption'))
  )
}
