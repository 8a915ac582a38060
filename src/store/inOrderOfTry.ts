import type { Message } from '../domain/message'
import { inOrderOf } from './inOrderOf'

/** Messages in the order they are to be tried. */
export const inOrderOfTry = inOrderOf(({ nextTry, id }: Message) => `${nextTry} ${id}`)
