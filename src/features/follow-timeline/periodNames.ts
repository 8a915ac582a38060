/** What the periods are called in an address. */
export const periodNames = {
  all: '',
  coming: 'kommende',
  past: 'hidtil',
  process: 'forloeb',
} as const
