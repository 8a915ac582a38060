import type { NeedsPage } from '../contract/needs'
import type { Citizen } from '../domain/citizen'
import type { CitizenNeeds } from '../domain/citizenNeeds'
import { neededOf } from './neededOf'

export function needsView(needs: CitizenNeeds, { id, name }: Citizen): NeedsPage {
  return { ...neededOf(needs), citizenId: id, name, version: needs.version }
}
