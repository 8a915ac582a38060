import type { Basis, FormVerdict, Requirement } from './assessment'
import { assessBooking, type Booking } from './assessBooking'
import type { CalendarDate } from './calendarDate'
import type { CaseFile } from './caseFile'
import { outside } from './documents'
import type { Source } from './rule'
import { isInForce, ruleCalled } from './ruleBook'
import type { RuleId } from './rules/allRules'
import { furtherFromLabourMarket } from './rules/labourMarketDistance'
import { runningProcess } from './runningProcess'
import { summonsTexts } from './summonsTexts'
import type { Text } from './text'

/** What a summons tells the citizen of the law, and where it stands. */
export interface SummonsStatement {
  readonly id: `summons.${string}`
  readonly about: 'duty' | 'right' | 'complaint'
  readonly text: Text
  readonly rules: readonly string[]
  readonly sources: readonly Source[]
}

/**
 * The duties, the rights and the way to complain that a summons to a talk tells, by the law on the
 * talk's day. `required` is what the law asks for that the talk fills; null when it asks for none.
 * The talk itself must be left out of the case file. Throws `RangeError` when a day is outside the
 * days the law is known for.
 */
export function summonsStatements(
  caseFile: CaseFile,
  talk: Booking,
  required: Requirement | null,
  { asOf, basis }: { readonly asOf: CalendarDate; readonly basis: Basis },
): readonly SummonsStatement[] {
  const { form } = assessBooking(caseFile, talk, asOf, basis)
  return [
    duty(required, talk),
    absence(caseFile, talk.on, basis),
    ...(form === null ? [] : [formOf(form)]),
    statement('companion', 'right', summonsTexts.companion, [], [outside('Forvaltningsloven § 8')]),
    talk.party === 'fund'
      ? statement('complaint.fund', 'complaint', summonsTexts.complaintFund, [], fundActs)
      : statement(
          'complaint.municipality',
          'complaint',
          summonsTexts.complaintMunicipality,
          [],
          acts,
        ),
  ]
}

const acts = [outside('Retssikkerhedsloven §§ 60, 66 og 67; forvaltningsloven § 25')]
const fundActs = [outside('Lov om arbejdsløshedsforsikring m.v.; forvaltningsloven § 25')]

function duty(required: Requirement | null, { kind }: Booking): SummonsStatement {
  if (required !== null) return statement('duty', 'duty', summonsTexts.duty, required.rules)
  return kind === 'on-request'
    ? statement('voluntary', 'duty', summonsTexts.voluntary, ['right.talks'])
    : statement('attend', 'duty', summonsTexts.attend, ['sanction.no-automatic'])
}

function absence(caseFile: CaseFile, on: CalendarDate, basis: Basis): SummonsStatement {
  const group = runningProcess(caseFile, on, basis)?.targetGroup ?? null
  const trust: RuleId = 'sanction.trust.2027'
  const onTrust =
    group !== null && furtherFromLabourMarket.includes(group) && isInForce(trust, basis, on)
  return onTrust
    ? statement('absence.trust', 'duty', summonsTexts.absenceTrust, [
        'sanction.no-automatic',
        trust,
      ])
    : statement('absence', 'duty', summonsTexts.absence, ['sanction.no-automatic'])
}

function formOf({ chooser, allowed, rules }: FormVerdict): SummonsStatement {
  if (chooser === 'authority' && allowed.length === 1)
    return statement('form.required', 'duty', summonsTexts.form.required, rules)
  const about = chooser === 'law' ? 'duty' : 'right'
  return statement(`form.${chooser}`, about, summonsTexts.form[chooser], rules)
}

/** The sources of a statement are its rules', unless it rests on an act that no rule is of. */
function statement(
  id: string,
  about: SummonsStatement['about'],
  text: Text,
  rules: readonly string[],
  sources: readonly Source[] = rules.flatMap((rule) => ruleCalled(rule).sources),
): SummonsStatement {
  return { id: `summons.${id}`, about, text, rules, sources }
}
