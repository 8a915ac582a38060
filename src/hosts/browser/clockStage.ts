import type { Stage } from '../../contract/stage'
import { dateOf, instantAt, timeOf, type Instant } from '../../domain/instant'
import { clockKey } from './clockKey'

/** The clock of this tab as the failure panel reads and sets it, for the page that is loaded next. */
export function clockStage(stoppedAt: Instant | null): Pick<Stage, 'clock' | 'setClock'> {
  return {
    clock: () => (stoppedAt === null ? null : `${dateOf(stoppedAt)}T${timeOf(stoppedAt)}`),
    setClock: (local) => {
      const [date = '', time = ''] = local?.split('T') ?? []
      const moment = local === null ? null : instantAt(date, time)
      if (local !== null && moment === null) return false
      if (moment === null) sessionStorage.removeItem(clockKey)
      else sessionStorage.setItem(clockKey, moment)
      return true
    },
  }
}
