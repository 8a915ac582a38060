import type { Basis, Notice } from './assessment'
import type { CaseFile, Exemption } from './caseFile'
import type { ContactSchedule } from './contactSchedule'
import { effectiveExemption, lastLawfulDay } from './effectiveExemption'
import { isInForce } from './ruleBook'
import { exemptionTerms } from './rules/exemptionTerms'
import type { RunningProcess } from './runningProcess'
import type { Text } from './text'

/** Exemptions within the process that have no effect, run too long or lack their end. */
export function exemptionNotices(
  { exemptions }: CaseFile,
  process: RunningProcess,
  schedule: ContactSchedule | null,
  basis: Basis,
): Notice[] {
  return exemptions.flatMap((exemption, index) => {
    if (!touches(exemption, process)) return []
    if (exemption.kind === 'digital-post')
      return isInForce('exempt.digital-post', basis, exemption.from)
        ? []
        : notice('exemption-without-effect', 'duties', 'exempt.digital-post', texts.noEffect)
    const { rule, longest, needsEnd } = exemptionTerms[exemption.kind]
    const required = 'conversations.required'
    if (effectiveExemption(exemption, process, schedule, basis) === null)
      return notice('exemption-without-effect', required, rule, texts.noEffect)
    if (exemption.to === null)
      return needsEnd
        ? notice('exemption-without-end', required, rule, texts.noEnd, [`/exemptions/${index}/to`])
        : []
    return longest !== null && exemption.to > lastLawfulDay(exemption.from, longest)
      ? notice('too-long', required, rule, texts.tooLong)
      : []
  })
}

function touches({ from, to }: Exemption, { startedOn, endsOn }: RunningProcess): boolean {
  return (to === null || startedOn <= to) && (endsOn === null || from <= endsOn)
}

function notice(
  code: string,
  affects: string,
  rule: string,
  text: Text,
  missing: readonly string[] = [],
): Notice[] {
  return [{ code, affects, missing, text, rules: [rule] }]
}

const texts = {
  noEffect: {
    da: 'Fritagelsen har ingen virkning: reglen gælder ikke for denne målgruppe, dette forløb eller denne dato.',
    en: 'The exemption has no effect: its rule does not cover this target group, this process or this date.',
  },
  noEnd: {
    da: 'Mindre intensiv indsats skal have en slutdato. Den regnes for at slutte efter seks uger.',
    en: 'Less intensive effort needs a last day. It is taken to end after six weeks.',
  },
  tooLong: {
    da: 'Fritagelsen varer længere, end reglen tillader. Den regnes kun til den sidste lovlige dag.',
    en: 'The exemption is longer than its rule allows. It counts only until its last lawful day.',
  },
} satisfies Record<string, Text>
