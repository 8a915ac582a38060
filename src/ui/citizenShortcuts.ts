/** What a key leads to about the citizen in view, with Alt and Shift held down. */
export const citizenShortcuts = [
  { code: 'KeyS', key: 'S', to: '/samtaler/ny', label: 'citizen.book' },
  { code: 'KeyO', key: 'O', to: '/plan', label: 'app.plan' },
  { code: 'KeyN', key: 'N', to: '/notater', label: 'app.notes' },
  { code: 'KeyH', key: 'H', to: '/hensyn', label: 'app.needs' },
  { code: 'KeyU', key: 'U', to: '/udskrift', label: 'search.print' },
  { code: 'KeyC', key: 'C', to: '', label: 'citizen.toCitizen' },
] as const
