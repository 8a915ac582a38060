import { demonstrationMunicipality } from '../../demonstration/demonstrationMunicipality'
import { dateOf } from '../../domain/instant'
import { contentsOf } from '../../store/contents'
import { memoryStore } from '../../store/memory'
import { systemClock } from './systemClock'

export async function openData() {
  return {
    kind: 'the memory of this process',
    store: memoryStore(contentsOf(demonstrationMunicipality(dateOf(systemClock())))),
    ready: async () => true,
    close: async () => undefined,
  }
}
