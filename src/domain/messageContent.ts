import type { Letter } from './letter'
import type { NationalSummons } from './nationalSummons'
import type { Reminder } from './reminder'

/** What a message says, as data: each receiver has a shape of its own. */
export type MessageContent =
  | { readonly kind: 'summons'; readonly summons: NationalSummons }
  | { readonly kind: 'letter'; readonly letter: Letter }
  | { readonly kind: 'reminder'; readonly reminder: Reminder }
