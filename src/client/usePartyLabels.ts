import { useMe } from './useMe'

const unknown = { da: '', en: '' }
const notYet = { fund: unknown, 'job-centre': unknown, other: unknown }

/** What the acts call each party today, in both languages; empty until the API has said so. */
export function usePartyLabels() {
  return useMe().data?.partyLabels ?? notYet
}
