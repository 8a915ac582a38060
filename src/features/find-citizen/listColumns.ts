/** The columns there are beside the name, in the order in which they stand. */
export const listColumns = [
  'benefit',
  'party',
  'next',
  'form',
  'exemption',
  'version',
  'missed',
  'age',
  'fund',
  'municipality',
  'caseworker',
] as const
export type ListColumn = (typeof listColumns)[number]

/** Those one sees until one has chosen. */
export const usualColumns: readonly ListColumn[] = ['benefit', 'party', 'next', 'caseworker']
