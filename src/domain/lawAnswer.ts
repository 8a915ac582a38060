import type { FormVerdict, Process } from '../law/assessment'
import type { CalendarDate } from '../law/calendarDate'
import type { ConversationKind, Party } from '../law/caseFile'
import type { LawSides } from './lawSides'

/** One answer of the law as far as it is shown, in two assessments of a case. */
export type LawAnswer =
  | Sides<'group', Pick<Process, 'benefit' | 'targetGroup' | 'reformGroup'>>
  | Sides<'responsible', { readonly party: Party }>
  | Sides<
      'talk',
      {
        readonly kind: ConversationKind
        readonly party: Party
        readonly dueBy: CalendarDate
        readonly waived: boolean
      }
    >
  | Sides<'form', Pick<FormVerdict, 'allowed' | 'chooser'>>
  | Sides<'duty', { readonly rule: string; readonly binds: boolean }>
  | Sides<'right', { readonly rule: string; readonly held: boolean }>
  | Sides<'offer', { readonly dueBy: CalendarDate | null }>

interface Sides<About extends string, Answer> {
  readonly about: About
  readonly before: Answer | null
  readonly after: Answer | null
}

/** The part of both sides that is shown; null for what concerns the authority and not the citizen. */
export function lawAnswer(answer: LawSides): LawAnswer | null {
  switch (answer.about) {
    case 'process':
      return sides('group', answer, ({ benefit, targetGroup, reformGroup }) => ({
        benefit,
        targetGroup,
        reformGroup,
      }))
    case 'responsible':
      return sides('responsible', answer, ({ party }) => ({ party }))
    case 'requirement':
      return sides('talk', answer, ({ kind, party, dueBy, status }) => ({
        kind,
        party,
        dueBy,
        waived: status === 'waived',
      }))
    case 'form':
      return sides('form', answer, ({ allowed, chooser }) => ({ allowed, chooser }))
    case 'duty':
      return sides('duty', answer, ({ id, inForce }) => ({ rule: id, binds: inForce }))
    case 'right':
      return sides('right', answer, ({ id, state }) => ({
        rule: `right.${id}`,
        held: state === 'in-force',
      }))
    case 'offer':
      return sides('offer', answer, ({ applies, dueBy }) => ({ dueBy: applies ? dueBy : null }))
    case 'supervision':
      return null
  }
}

function sides<About extends string, From, To>(
  about: About,
  { before, after }: { readonly before: From | null; readonly after: From | null },
  pick: (answer: From) => To,
): Sides<About, To> {
  return { about, before: before && pick(before), after: after && pick(after) }
}
