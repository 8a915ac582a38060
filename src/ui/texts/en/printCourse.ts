import type { printCourse as danish } from '../da/printCourse'
import type { Translated } from '../translated'

/** The texts of a course on paper. */
export const printCourse: Translated<typeof danish> = {
  title: 'Print the course',
  parts: 'What is to be printed?',
  part: {
    drawing: 'Drawing',
    reasons: 'Reasons',
    history: 'Who did what',
    rules: 'Annex: rules and sources',
  },
  print: 'Print or save as PDF',
  hint: 'Choose “Save as PDF” in the browser’s print window if it is to be a file. Below is what comes on paper.',
  heading: 'Course: {{name}}',
  number: 'Civil registration number {{number}}',
  by: 'Printed by {{authority}} {{date}}',
  process: '{{benefit}}, {{group}}, process from {{date}}',
  responsible: 'Responsible today: {{party}}',
  law: 'Told by the rules known {{date}}. Numbers in square brackets refer to the annex.',
  nothing: 'There is nothing in what you have chosen.',
  when: 'When',
  what: 'What',
  annex: 'Annex: rules and sources',
}
