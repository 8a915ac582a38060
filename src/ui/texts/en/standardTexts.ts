import type { standardTexts as danish } from '../da/standardTexts'
import type { Translated } from '../translated'

/** The texts about the texts an authority keeps ready. */
export const standardTexts: Translated<typeof danish> = {
  title: 'Standard texts',
  lead: 'Texts that can be put in when somebody writes an agreement or a reason.',
  leaders: 'The team leader corrects them.',
  none: 'None.',
  empty: 'There are no texts here yet. Write those you use often.',
  number: 'Text {{number}}',
  text: 'Text',
  use: 'Used for',
  uses: { agreement: 'Agreements', reason: 'Reasons' },
  add: 'Add a text',
  remove: 'Remove text {{number}}',
  save: 'Save the texts',
  saved: 'The standard texts are saved',
  stale: 'Somebody else has corrected the texts meanwhile. Reload the page, and correct again.',
  insert: 'Insert a standard text',
}
