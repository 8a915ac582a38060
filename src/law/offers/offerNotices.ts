import type { Basis, Notice } from '../assessment'
import type { CalendarDate } from '../calendarDate'
import type { CaseFile } from '../caseFile'
import { isFreed } from '../isFreed'
import { isInForce } from '../ruleBook'
import type { RunningProcess } from '../runningProcess'
import type { OfferVerdict } from './offersVerdict'

/** What a caseworker must see beside the offers: a guarantee that is due, an end that is not known. */
export function offerNotices(
  caseFile: CaseFile,
  process: RunningProcess,
  items: readonly OfferVerdict[],
  asOf: CalendarDate,
  basis: Basis,
): Notice[] {
  return [...guarantee(caseFile, process, asOf, basis), ...extensions(caseFile, items)]
}

function guarantee(
  { offers, municipality }: CaseFile,
  process: RunningProcess,
  asOf: CalendarDate,
  basis: Basis,
): Notice[] {
  const rule = 'offer.resource-guarantee'
  const begun = offers.some(({ from }) => process.startedOn <= from && from <= asOf)
  const due =
    process.targetGroup === '6.8' &&
    process.sixMonths <= asOf &&
    !begun &&
    isInForce(rule, basis, asOf) &&
    !isFreed(municipality, 'special-processes', asOf)
  if (!due) return []
  return [
    {
      code: 'resource-guarantee',
      affects: 'offers.obligation',
      missing: [],
      text: {
        da: 'Ingen indsats er begyndt inden seks måneder af ressourceforløbet. Sagen skal tilbage i teamet.',
        en: 'No effort has begun within six months of the resource process. The case goes back to the team.',
      },
      rules: [rule],
    },
  ]
}

/** An extension that reaches further than the law lets it, or moves nothing. */
function extensions({ offers }: CaseFile, items: readonly OfferVerdict[]): Notice[] {
  return offers.flatMap(({ kind, extension }, index): Notice[] => {
    const latest = items[index]?.latestEnd ?? null
    if (extension === null || (latest !== null && extension.to <= latest)) return []
    const rule = items[index]?.rules[0]
    return [
      {
        code: 'extension-without-effect',
        affects: `offers.items.${index}`,
        missing: [],
        text: texts[kind === 'work-placement' ? 'placement' : 'other'],
        rules: rule === undefined ? [] : [rule],
      },
    ]
  })
}

const texts = {
  placement: {
    da: 'Forlængelsen går længere, end loven tillader. Den regnes kun til den sidste lovlige dag.',
    en: 'The extension is longer than the law allows. It counts only until the last lawful day.',
  },
  other: {
    da: 'Forlængelsen har ingen virkning: det tilbud kan ikke forlænges.',
    en: 'The extension has no effect: that offer cannot be extended.',
  },
}
