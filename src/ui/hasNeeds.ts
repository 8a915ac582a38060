import type { CitizenNeeds } from '../contract/needs'

/** Whether anything at all was said. */
export function hasNeeds({ interpreter, disability, safety, hindrances }: CitizenNeeds): boolean {
  return interpreter !== null || disability !== null || safety !== null || hindrances.length > 0
}
