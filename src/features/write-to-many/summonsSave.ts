import { rememberedPerson } from '../../client/person'
import { untilAnswered } from '../../client/untilAnswered'
import type { OneSave } from '../../client/useSaveEach'
import { sendSummons, type SummonsRow } from '../../contract/summonses'
import type { Choice } from './useChoice'

/** The sending of one letter. Once it is answered, to send it again is a new request. */
export function summonsSave({ citizen, talk, last }: SummonsRow, choice: Choice): OneSave {
  const asking = {
    params: { citizenId: citizen.id, conversationId: talk.id },
    requestId: choice.requestFor(talk.id, last),
    person: rememberedPerson(),
  }
  return {
    id: talk.id,
    ask: async (told) => {
      try {
        await untilAnswered(sendSummons, asking, told)
      } finally {
        choice.forget(talk.id)
      }
    },
  }
}
