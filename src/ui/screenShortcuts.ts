/** The screens a key leads to from anywhere, with Alt and Shift held down. */
export const screenShortcuts = [
  { code: 'Digit1', key: '1', to: '/dag', label: 'app.day' },
  { code: 'Digit2', key: '2', to: '/borgere', label: 'app.citizens' },
  { code: 'Digit3', key: '3', to: '/kalender', label: 'app.calendar' },
  { code: 'Digit4', key: '4', to: '/uge', label: 'app.planWeek' },
  { code: 'Digit5', key: '5', to: '/breve', label: 'app.letters' },
  { code: 'Digit6', key: '6', to: '/overdragelser', label: 'app.handOvers' },
  { code: 'Digit7', key: '7', to: '/udbakke', label: 'app.outbox' },
  { code: 'Digit8', key: '8', to: '/regelbog', label: 'app.ruleBook' },
  { code: 'Digit9', key: '9', to: '/reform', label: 'app.reform' },
  { code: 'Digit0', key: '0', to: '/genveje', label: 'app.shortcuts' },
] as const
