import type { Message } from '../domain/message'
import { inOrderOf } from './inOrderOf'

/** Messages in the order they were made; of versions of one thing, in theirs. */
export const inOrderOfMaking = inOrderOf(
  ({ madeAt, about, id }: Message) =>
    `${madeAt} ${about.id} ${String(about.version).padStart(6, '0')} ${id}`,
)
