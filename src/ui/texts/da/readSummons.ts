/** The texts of the screen that shows what a citizen was written about a talk. */
export const readSummons = {
  title: 'Indkaldelse',
  open: 'Se indkaldelse',
  about: '{{name}}: {{kind}} {{date}} kl. {{time}}',
  notSent: 'Der er ikke skrevet til borgeren om samtalen herfra. Sådan ville brevet se ud i dag.',
  nothing: 'Der er ikke skrevet til borgeren om samtalen herfra.',
  states: {
    waiting: '{{what}} som {{channel}}, lavet {{date}} kl. {{time}}, venter på at blive sendt',
    sent: '{{what}} som {{channel}}, sendt {{date}} kl. {{time}}',
    refused: '{{what}} som {{channel}}, lavet {{date}} kl. {{time}}, afvist af modtageren',
    stopped: '{{what}} som {{channel}}, lavet {{date}} kl. {{time}}, stoppet',
  },
  line: {
    waiting: '{{what}} sendes {{date}} kl. {{time}}',
    sent: '{{what}} sendt {{date}} kl. {{time}}',
    refused: '{{what}} afvist {{date}} kl. {{time}}',
    stopped: '{{what}} stoppet {{date}} kl. {{time}}',
  },
  toRecord: 'indberetning til det nationale register',
  versions: 'Alt, der er skrevet om samtalen',
  language: 'Vis brevet på',
  languageHint: 'Det sendes på dansk.',
  languages: { da: 'Dansk', en: 'Engelsk' },
  print: 'Udskriv',
  download: 'Hent til kalender',
  fileName: 'samtale.ics',
  restsOn: 'Hvad brevet bygger på',
}
