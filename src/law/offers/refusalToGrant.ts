import type { Basis } from '../assessment'
import type { CaseFile, OfferFact, TargetGroup } from '../caseFile'
import { hasBegun } from '../dated'
import { dateInWords } from '../dateInWords'
import { isInForce } from '../ruleBook'
import type { RuleId } from '../rules/allRules'
import { kindsThatEnded } from '../rules/offerKinds'
import { offerHolders } from '../rules/offerHolders'
import { supportKinds } from '../rules/supportKinds'
import { runningProcess } from '../runningProcess'
import type { Text } from '../text'
import { latestEnd } from './latestEnd'
import { mayUseLatestWorkplace } from './mayUseLatestWorkplace'

/** Why an offer may not be granted: the part of it that would have to change, and what says so. */
export interface OfferRefusal {
  readonly part: 'kind' | 'from' | 'to' | 'aim' | 'extension' | 'latestWorkplace'
  readonly reason: Text
  readonly rules: readonly RuleId[]
}

/**
 * Whether the law lets an offer be granted as it stands: its kind for that citizen on its first day,
 * its last day, its aim. Null when it does; whether it counts is another question.
 */
export function refusalToGrant(
  offer: OfferFact,
  caseFile: CaseFile,
  basis: Basis,
): OfferRefusal | null {
  const process = runningProcess(caseFile, offer.from, basis)
  if (process === null) return { part: 'from', reason: texts.noProcess, rules: [] }
  const ended = kindsThatEnded.find(
    ({ kind, begins }) => kind === offer.kind && hasBegun(begins, basis, offer.from),
  )
  if (ended && !supportKinds.includes(offer.kind))
    return { part: 'kind', reason: texts.ended, rules: [ended.rule] }
  const holders = offerHolders.find(
    ({ kind, rule }) => kind === offer.kind && isInForce(rule, basis, offer.from),
  )
  const group = process.targetGroup
  if (holders && (group === null || !holders.groups.includes(group)))
    return { part: 'kind', reason: texts.otherGroup, rules: [holders.rule] }
  return (
    lengthRefusal(offer, caseFile, basis) ??
    aimRefusal(offer, basis) ??
    workplaceRefusal(offer, group, basis)
  )
}

function lengthRefusal(offer: OfferFact, caseFile: CaseFile, basis: Basis): OfferRefusal | null {
  const group = runningProcess(caseFile, offer.from, basis)?.targetGroup ?? null
  const limit = latestEnd(offer, group, basis)
  const { to, extension } = offer
  if (limit === null) return null
  const last = dateInWords(limit.day)
  const reason = {
    da: `Det varer længere, end loven tillader. Sidste lovlige dag er ${last.da}.`,
    en: `It is longer than the law allows. The last lawful day is ${last.en}.`,
  }
  if (extension !== null && extension.to > limit.day)
    return { part: 'extension', reason, rules: [limit.rule] }
  if (to === null || to > limit.day) return { part: 'to', reason, rules: [limit.rule] }
  return null
}

function aimRefusal({ kind, from, aim }: OfferFact, basis: Basis): OfferRefusal | null {
  const rule = 'offer.work-placement.aim'
  const missing =
    kind === 'work-placement' && isInForce(rule, basis, from) && (aim ?? '').trim() === ''
  return missing ? { part: 'aim', reason: texts.aim, rules: [rule] } : null
}

function workplaceRefusal(
  { kind, from, latestWorkplace }: OfferFact,
  group: TargetGroup | null,
  basis: Basis,
): OfferRefusal | null {
  if (kind !== 'work-placement' || !latestWorkplace) return null
  return mayUseLatestWorkplace(group, from, basis)
    ? null
    : {
        part: 'latestWorkplace',
        reason: texts.latestWorkplace,
        rules: ['offer.work-placement.aim'],
      }
}

const texts = {
  latestWorkplace: {
    da: 'Kun udsatte borgere kan komme i virksomhedspraktik på deres seneste arbejdsplads.',
    en: 'Only vulnerable citizens may have a work placement at their latest workplace.',
  },
  noProcess: {
    da: 'Borgeren har ikke et forløb den dag, tilbuddet begynder.',
    en: 'The citizen has no process on the day the offer begins.',
  },
  ended: {
    da: 'Det er ikke længere et tilbud.',
    en: 'It is an offer no longer.',
  },
  otherGroup: {
    da: 'Det tilbud er ikke for borgerens målgruppe.',
    en: 'That offer is not for the citizen’s target group.',
  },
  aim: {
    da: 'En virksomhedspraktik skal have et klart jobmål.',
    en: 'A work placement must have a clear job aim.',
  },
}
