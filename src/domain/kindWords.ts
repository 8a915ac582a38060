import type { ConversationKind } from '../law/caseFile'
import type { Text } from '../law/text'

/** What each kind of talk is called to the citizen. */
export const kindWords: Readonly<Record<ConversationKind, Text>> = {
  cv: { da: 'CV-samtale', en: 'CV conversation' },
  availability: { da: 'Rådighedssamtale', en: 'Availability conversation' },
  joint: { da: 'Fællessamtale', en: 'Joint conversation' },
  job: { da: 'Jobsamtale', en: 'Job conversation' },
  'follow-up': { da: 'Opfølgningssamtale', en: 'Follow-up conversation' },
  'on-request': { da: 'Samtale efter ønske', en: 'Conversation on request' },
}
