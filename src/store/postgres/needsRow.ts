import type { Insertable } from 'kysely'
import type { CitizenNeeds } from '../../domain/citizenNeeds'
import type { Tables } from './tables'

export function needsRow(needs: CitizenNeeds): Insertable<Tables['needs']> {
  return {
    citizen: needs.citizen,
    version: needs.version,
    hindrances: JSON.stringify(needs.hindrances),
    interpreter: needs.interpreter,
    disability: needs.disability,
    safety: needs.safety,
  }
}
