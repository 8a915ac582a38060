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
}
