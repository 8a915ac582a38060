import type { Occupied } from '../domain/occupancy'
import { inOrderOf } from './inOrderOf'

/** Busy times in order; those that begin together by talk, and each talk's by kind. */
export const inOrderOfBusyTime = inOrderOf(({ start, conversation, resource }: Occupied) =>
  [start, conversation, resource.kind].join(' '),
)
