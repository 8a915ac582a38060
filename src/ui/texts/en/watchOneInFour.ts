import type { watchOneInFour as danish } from '../da/watchOneInFour'
import type { Translated } from '../translated'

/** The texts of the places for one in four. */
export const watchOneInFour: Translated<typeof danish> = {
  title: 'One in four',
  lead: '{{authority}} may let off {{percent}}% of its open processes close to the labour market from talks and offers in the first six months. The first talk is always held. The figures are counted now.',
  membersHere: 'Only members who are in this program are counted.',
  open: 'Open processes',
  places: 'Places',
  used: 'Used',
  left: 'Left',
  full: 'Every place is used. The next can be let off when a place is free.',
  over_one: '{{count}} more place is used than there are now',
  over_other: '{{count}} more places are used than there are now',
  overHint: 'That can happen when processes end. Nobody loses an exemption by itself.',
  byOthers_one: '{{count}} citizen is let off by another authority and takes one of its places.',
  byOthers_other: '{{count}} citizens are let off by another authority and take its places.',
  who: 'Who is let off?',
  nobody: 'Nobody is let off. A citizen is let off from the plan, or under Correct course.',
  span: 'Let off {{from}} to {{to}}',
  by: 'by {{name}}',
  noGround: 'No assessment was written.',
  more_one: 'Show {{count}} more',
  more_other: 'Show {{count}} more',
  line: '{{used}} of {{places}} places are used. {{left}} left.',
  seeWho: 'See who is let off',
}
