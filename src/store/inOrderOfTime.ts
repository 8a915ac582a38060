import { inOrderOf } from './inOrderOf'

/** Talks in order of time; those that begin together in order of id. */
export const inOrderOfTime = inOrderOf(
  ({ start, id }: { readonly start: string; readonly id: string }) => `${start} ${id}`,
)
