import type { FormVerdict, Process, Requirement, Responsible } from '../law/assessment'
import type { DutyVerdict } from '../law/duties/dutiesVerdict'
import type { OfferObligation } from '../law/offers/offersVerdict'
import type { RightVerdict } from '../law/rights/rightsVerdict'
import type { SupervisionVerdict } from '../law/supervision/supervisionVerdict'
import type { WholeAssessment } from '../law/wholeAssessment'
import { requirementEffects } from './requirementEffects'

interface Ruled {
  readonly rules: readonly string[]
}

interface Sides<About extends string, Answer> {
  readonly about: About
  /** Null where that side has no such answer. */
  readonly before: Answer | null
  readonly after: Answer | null
  /** Whether they say unlike things. */
  readonly differs: boolean
  /** Every rule either answer rests on, once. */
  readonly rules: readonly string[]
}

/** One answer of the law as two assessments of a case give it. */
export type LawSides =
  | Sides<'process', Process>
  | Sides<'responsible', Responsible>
  | Sides<'requirement', Requirement>
  | Sides<'form', FormVerdict>
  | Sides<'duty', DutyVerdict>
  | Sides<'right', RightVerdict>
  | Sides<'offer', OfferObligation>
  | Sides<'supervision', SupervisionVerdict>

/**
 * Everything the law answers in two assessments of a case, side by side: of another day, another
 * calendar or other facts. That a talk or an offer has become due or was held in between is no
 * difference of the law; that it is waived is one.
 */
export function lawSides(was: WholeAssessment, becomes: WholeAssessment): readonly LawSides[] {
  const [before, after] = [was.conversations, becomes.conversations]
  return [
    ...processes(was.process, becomes.process),
    ...compared('responsible', was.responsible, becomes.responsible, ({ party }) => party),
    ...requirements(was, becomes),
    ...compared('form', before.form, after.form, choiceOf),
    ...pairs(was.duties, becomes.duties).flatMap(([one, other]) =>
      compared('duty', one, other, ({ inForce }) => inForce),
    ),
    ...pairs(was.rights, becomes.rights).flatMap(([one, other]) =>
      compared('right', one, other, ({ state }) => state),
    ),
    ...compared('offer', was.offers.obligation, becomes.offers.obligation, obligationOf),
    ...compared('supervision', was.supervision, becomes.supervision, ({ rules }) =>
      rules.join(' '),
    ),
  ]
}

/** The group and the benefit are facts of the case or follow from them: no rule is named for them. */
function processes(before: Process | null, after: Process | null): LawSides[] {
  if (before === null && after === null) return []
  const differs = (before && groupOf(before)) !== (after && groupOf(after))
  return [{ about: 'process', before, after, differs, rules: [] }]
}

/** The sides of an answer either has; what they say is a value that compares. */
function compared<About extends LawSides['about'], Answer extends Ruled>(
  about: About,
  before: Answer | null,
  after: Answer | null,
  says: (answer: Answer) => string | boolean,
): Sides<About, Answer>[] {
  if (before === null && after === null) return []
  const differs = (before && says(before)) !== (after && says(after))
  return [{ about, before, after, differs, rules: rulesOf(before, after) }]
}

function requirements(was: WholeAssessment, becomes: WholeAssessment): LawSides[] {
  const isWaived = (row: Requirement | null) => row?.status === 'waived'
  return requirementEffects(was, becomes, ['kind', 'party', 'from', 'dueBy']).map(
    ({ effect, before, after }) => ({
      about: 'requirement',
      before,
      after,
      differs: effect !== 'kept' || isWaived(before) !== isWaived(after),
      rules: rulesOf(before, after),
    }),
  )
}

function groupOf({ benefit, targetGroup, reformGroup }: Process): string {
  return [benefit, targetGroup, reformGroup].join(' ')
}

function choiceOf({ allowed, chooser }: FormVerdict): string {
  return [chooser, ...allowed].join(' ')
}

function obligationOf({ applies, dueBy, status }: OfferObligation): string {
  return applies ? `by ${dueBy} ${status === 'waived'}` : 'none'
}

/** The rows of both lists with one id side by side, in the order first named. */
function pairs<Row extends { readonly id: string }>(
  before: readonly Row[],
  after: readonly Row[],
): (readonly [Row | null, Row | null])[] {
  const ids = [...new Set([...before, ...after].map(({ id }) => id))]
  const called = (rows: readonly Row[], id: string) => rows.find((row) => row.id === id) ?? null
  return ids.map((id) => [called(before, id), called(after, id)])
}

function rulesOf(...answers: readonly (Ruled | null)[]): string[] {
  return [...new Set(answers.flatMap((answer) => answer?.rules ?? []))]
}
