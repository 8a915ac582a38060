import type { followHandOvers as danish } from '../da/followHandOvers'
import type { Translated } from '../translated'

/** The texts of the list of hand-overs. */
export const followHandOvers: Translated<typeof danish> = {
  title: 'Hand-overs',
  lead: 'Your citizens whom the fund hands over within 30 days, and those handed over in the last 30.',
  count_one: '{{count}} citizen',
  count_other: '{{count}} citizens',
  coming: 'Coming',
  past: 'Handed over',
  none: 'None.',
  on: 'Hand-over {{date}}',
  held: 'Talks held',
  agreements: 'Agreements',
  due: 'Still to be held',
  notKept: 'Not kept',
  nothing: 'None',
  heldLine: '{{kind}} {{date}}, {{form}}, {{party}}',
  dueLine: '{{kind}} no. {{number}}, {{party}}, by {{date}}',
  booked: '{{due}} (booked {{date}})',
  misplaced: 'Booked on the wrong side of the hand-over: {{talk}}',
  misplacedLine: '{{kind}} on {{date}} at {{time}} with {{party}}, {{name}}',
  move: 'Move the talk',
  cancel: 'Cancel the talk',
  theirs: '{{party}} must move or cancel it.',
}
