/**
 * What a backup holds, in the order it is brought back in, and by what its rows are told in order.
 * The times that are occupied are not in it: the database writes them itself, and refuses a backup
 * in which one is taken twice. What people are about to book is not either: it is over in minutes.
 */
export const backedUp = {
  authorities: 'id',
  people: 'id',
  rooms: 'id',
  citizens: 'id',
  conversations: 'id',
  journal: 'citizen, number',
  answers: 'request',
  form_drafts: 'person, form',
  availabilities: 'owner, kind',
  needs: 'citizen',
  standard_texts: 'authority',
  employers: 'id',
  self_bookings: 'id',
  notes: 'citizen, id',
  messages: 'id',
} as const

export type BackedUp = keyof typeof backedUp

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its own keys
export const tables = Object.keys(backedUp) as BackedUp[]

/** The first line of a backup: the steps its schema had been given. */
export interface BackupHead {
  readonly rettidig: 'backup'
  readonly migrations: readonly string[]
}

/** Every other line: rows of a table; and the last, how many lines of rows there were. */
export type BackupLine =
  { readonly table: BackedUp; readonly rows: readonly unknown[] } | { readonly end: number }
