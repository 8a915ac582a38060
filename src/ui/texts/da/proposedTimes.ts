/** The texts of the times that are proposed, and of what speaks against one. */
export const proposedTimes = {
  title: 'Næste ledige',
  take: 'Brug {{date}} kl. {{time}}',
  reasons: {
    recommended: 'passer til den anbefalede plan',
    'within-window': 'inden for fristen',
    'outside-window': 'uden for vinduet for den krævede samtale',
    earliest: 'den første ledige',
    'room-free': 'lokale ledigt',
    'same-place': 'samme sted som dagens andre samtaler',
  },
  warnings: 'Vær opmærksom på',
  warning: {
    'closing-day': 'De fleste kontorer holder lukket den dag.',
    'outside-hours': 'Tiden ligger uden for arbejdstiden.',
    'other-calendar': 'En anden kalender siger optaget.',
    'too-close': 'Der bliver ikke den ønskede pause mellem samtalerne.',
    'citizen-hindered': 'Borgeren er forhindret.',
    'room-closed': 'Lokalet er lukket.',
  },
  with: 'Deltager fra {{authority}}',
  nobody: 'Ingen',
  notShared: '{{authority}} deler ikke kalender. Aftal tiden med dem.',
}
