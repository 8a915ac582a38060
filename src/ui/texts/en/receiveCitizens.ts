import type { receiveCitizens as danish } from '../da/receiveCitizens'
import type { Translated } from '../translated'

/** The texts of the reception. */
export const receiveCitizens: Translated<typeof danish> = {
  title: 'Reception',
  lead: 'Those who come for a talk today. Press when the citizen is here, and the caseworker knows.',
  place: 'Place',
  everyPlace: 'All places',
  noAddress: 'No place given',
  print: 'Print, a page for each place',
  printHint: 'What is kept about safety does not go on paper.',
  none: 'Nobody is asked to come today.',
  noneHint: 'Talks by phone and video are not shown here.',
  count_one: '{{count}} talk, {{arrived}} arrived',
  count_other: '{{count}} talks, {{arrived}} arrived',
  listOf: 'Talks, {{place}}',
  with: 'with {{name}}',
  arrived: 'Arrived',
  arrivedFor: 'Arrived: {{name}}, {{at}}',
  arrivedAt: 'Arrived at {{at}}',
  arrivedBy: 'Arrived at {{at}}, received by {{name}}',
  undo: 'Undo',
  undoFor: 'Undo arrival: {{name}}, {{at}}',
  someone: 'A citizen who is no longer yours',
  comesAlong: 'With: {{who}}',
  paperNeeds: 'In view: {{needs}}',
}
