import type { Requirement, Responsible } from '../law/assessment'
import type { Party } from '../law/caseFile'
import type { LawSides } from './lawSides'

/** What there is to do before a change comes. */
export const deeds = [
  'hold-before',
  'look-at-booking',
  'book-when-open',
  'hand-over',
  'take-over',
  'mend-form',
  'ask-for-wish',
  'plan-offer',
  'tell-citizen',
] as const
export type DeedBefore = (typeof deeds)[number]

/** What the asking party has to do before a difference comes true, the most pressing first. */
export function deedsBefore(difference: LawSides, asker: Party): readonly DeedBefore[] {
  switch (difference.about) {
    case 'responsible':
      return ofResponsible(difference, asker)
    case 'requirement':
      return ofTalk(difference, asker)
    case 'form': {
      const [before, after] = [difference.before?.allowed ?? [], difference.after?.allowed ?? []]
      if (before.some((form) => !after.includes(form))) return ['mend-form', 'tell-citizen']
      return difference.after?.chooser === 'citizen' ? ['ask-for-wish'] : ['tell-citizen']
    }
    case 'offer':
      return difference.after?.applies === true ? ['plan-offer'] : ['tell-citizen']
    case 'process':
    case 'duty':
    case 'right':
      return ['tell-citizen']
    case 'supervision':
      return []
  }
}

interface Sides<Answer> {
  readonly before: Answer | null
  readonly after: Answer | null
}

function ofResponsible({ before, after }: Sides<Responsible>, asker: Party): DeedBefore[] {
  if (before?.party === asker)
    return after === null ? ['tell-citizen'] : ['hand-over', 'tell-citizen']
  return after?.party === asker ? ['take-over'] : []
}

/** A talk that was held asks for nothing more, whatever becomes of its requirement. */
function ofTalk({ before, after }: Sides<Requirement>, asker: Party): DeedBefore[] {
  if (before?.status === 'held') return []
  const mineBefore = before?.party === asker && before.status !== 'waived'
  const mineAfter = after?.party === asker && after.status !== 'waived'
  if (mineBefore && !mineAfter)
    return before.status === 'booked' ? ['look-at-booking'] : ['hold-before']
  if (mineAfter && !mineBefore) return ['book-when-open']
  return mineAfter ? ['tell-citizen'] : []
}
