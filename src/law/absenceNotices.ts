import type { Basis, Notice } from './assessment'
import type { CalendarDate } from './calendarDate'
import type { CaseFile } from './caseFile'
import { isInForce } from './ruleBook'
import { furtherFromLabourMarket } from './rules/labourMarketDistance'
import { isWithin, runningProcess } from './runningProcess'

/**
 * A missed talk of the process that no held one has followed: somebody must assess the absence.
 * Nothing is sanctioned by itself.
 */
export function absenceNotices(caseFile: CaseFile, asOf: CalendarDate, basis: Basis): Notice[] {
  const process = runningProcess(caseFile, asOf, basis)
  if (process === null) return []
  const own = caseFile.conversations.filter(({ on }) => on <= asOf && isWithin(process, on))
  const unsettled = own.some(
    ({ status, on }) =>
      status === 'missed' && !own.some((later) => later.status === 'held' && later.on >= on),
  )
  if (!unsettled) return []
  const onTrust =
    process.targetGroup !== null &&
    furtherFromLabourMarket.includes(process.targetGroup) &&
    isInForce(trust, basis, asOf)
  return [
    {
      code: 'absence-to-assess',
      affects: 'conversations',
      missing: [],
      text: onTrust ? texts.trust : texts.always,
      rules: onTrust ? ['sanction.no-automatic', trust] : ['sanction.no-automatic'],
    },
  ]
}

const trust = 'sanction.trust.2027'

const texts = {
  always: {
    da: 'Borgeren kom ikke til en samtale. Fraværet skal vurderes; intet sanktioneres af sig selv.',
    en: 'The citizen did not come to a talk. The absence must be assessed; nothing is sanctioned by itself.',
  },
  trust: {
    da: 'Borgeren kom ikke til en samtale. Fraværet skal vurderes; efter de forventede regler kommer en sanktion kun på tale, hvis tilliden er brudt.',
    en: 'The citizen did not come to a talk. The absence must be assessed; by the expected rules a sanction only comes up when trust is broken.',
  },
}
