import type { courseFields as da } from '../da/courseFields'
import type { Translated } from '../translated'

/** What can be wrong with a field about the facts of a course. */
export const courseFields: Translated<typeof da> = {
  unchanged: 'Nothing has been changed.',
  'unknown-period': 'The benefit is no longer there.',
  'unknown-municipality': 'The municipality is not known here.',
  'unknown-fund': 'The fund is not known here.',
  'not-yours': 'You can only register citizens of your own place.',
  'invalid-number': 'This is no civil registration number. Write 10 digits with a day that exists.',
  'not-fictitious': 'This may be a real person’s number. Add 60 to the day.',
  'number-known': 'The civil registration number is registered already.',
  'invalid-date': 'There is no such date. Write dd.mm.yyyy.',
  'invalid-phone': 'Write at least 8 digits.',
  'before-birth': 'The citizen was not born on that day.',
  'before-benefit': 'Lies before the first day of the benefit.',
  'outside-benefit': 'Does not lie within the benefit.',
  'period-ends-early': 'The benefit must end after it begins.',
  overlaps: 'Overlaps another benefit.',
  'group-does-not-fit': 'The benefit cannot have that target group.',
  'invalid-yes-no': 'Write Ja or Nej.',
  'unknown-benefit': 'There is no such benefit.',
  'unknown-group': 'There is no such target group. Write for example 6.2.',
  'number-twice': 'The number stands earlier in the list too.',
  'too-many-cells': 'The row has more cells than there are columns.',
  'too-many-rows': 'There are more than 5,000 rows. Divide the list into several files.',
  'too-many-columns': 'There are too many columns.',
  'unknown-column': 'There is no such column. Correct the heading, or delete the column.',
  'column-twice': 'The column is there twice.',
  'missing-column': 'The column is missing.',
  'no-rows': 'There are no rows below the headings.',
}
