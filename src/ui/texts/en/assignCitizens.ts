import type { assignCitizens as danish } from '../da/assignCitizens'
import type { Translated } from '../translated'

/** The texts of giving citizens to somebody. */
export const assignCitizens: Translated<typeof danish> = {
  title_one: 'Assign {{count}} citizen',
  title_other: 'Assign {{count}} citizens',
  titleFor: 'Who is to have {{name}}?',
  limits:
    'You can take citizens nobody has and hand on your own. The team leader can assign the others.',
  to: 'Assign to',
  person_one: '{{name}}, has {{count}} citizen',
  person_other: '{{name}}, has {{count}} citizens',
  holder: 'Has the citizen now',
  give: 'Assign',
  cancel: 'Cancel',
  given_one: '{{count}} citizen is assigned to {{name}}.',
  given_other: '{{count}} citizens are assigned to {{name}}.',
  shared_one: '{{count}} citizen is handed on.',
  shared_other: '{{count}} citizens are handed on.',
  undo: 'Undo the assignment',
  undone_one: 'The assignment of {{count}} citizen is undone.',
  undone_other: 'The assignment of {{count}} citizens is undone.',
  refused_one: '{{count}} citizen was not changed',
  refused_other: '{{count}} citizens were not changed',
  because: '{{name}}: {{why}}',
  why: {
    done: 'Assigned',
    unchanged: 'Was assigned already',
    'not-found': 'Is no longer your citizen.',
    'not-permitted': 'A colleague has the citizen.',
    changed: 'Somebody else has assigned the citizen meanwhile.',
    'undo-over': 'More than ten minutes have gone, or the citizen is handed on.',
    refused: 'Could not be saved.',
  },
  turnTo: '{{names}} can change that.',
  nobody: 'Nobody yet',
  byTalks: 'by the talks',
  givenBy: 'assigned by {{name}} on {{date}}',
  change: 'Change',
  changeFor: 'Change the caseworker of {{name}}',
  take: 'Assign',
  takeFor: 'Assign a caseworker to {{name}}',
}
