import type { CitizenFile } from '../domain/citizenFile'
import type { CitizenHead, View } from '../store/store'
import { eachFile } from './eachFile'
import type { SeenBefore } from './seenBefore'
import type { Standpoint } from './standpoint'

/**
 * What is seen of each of these citizens, in their order, without those nobody has; whoever was seen
 * before is not looked at again.
 */
export async function lookThrough<T>(
  heads: readonly CitizenHead[],
  from: Standpoint,
  before: SeenBefore<T>,
  view: View,
  look: (file: CitizenFile, head: CitizenHead) => T,
): Promise<readonly { readonly head: CitizenHead; readonly seen: T }[]> {
  const unknown = heads.filter((head) => before.get(head, from) === undefined)
  await eachFile(unknown, view, (file, head) => before.keep(head, from, look(file, head)))
  return heads.flatMap((head) => {
    const seen = before.get(head, from)
    return seen === undefined ? [] : [{ head, seen }]
  })
}
