/** The texts of a course on paper. */
export const printCourse = {
  title: 'Udskriv forløbet',
  parts: 'Hvad skal med?',
  part: {
    drawing: 'Tegning',
    reasons: 'Begrundelser',
    history: 'Hvem har gjort hvad',
    rules: 'Bilag: regler og kilder',
  },
  print: 'Udskriv eller gem som PDF',
  hint: 'Vælg “Gem som PDF” i browserens udskriftsvindue, hvis det skal være en fil. Nedenfor ser du, hvad der kommer på papiret.',
  heading: 'Forløb: {{name}}',
  number: 'CPR-nummer {{number}}',
  by: 'Udskrevet af {{authority}} {{date}}',
  process: '{{benefit}}, {{group}}, forløb fra {{date}}',
  responsible: 'Ansvarlig i dag: {{party}}',
  law: 'Fortalt efter de regler, der er kendt {{date}}. Tal i kantet parentes henviser til bilaget.',
  nothing: 'Der er intet i det, du har valgt.',
  when: 'Hvornår',
  what: 'Hvad',
  annex: 'Bilag: regler og kilder',
}
