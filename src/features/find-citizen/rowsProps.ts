import type { Selection } from './useSelection'
import type { JoinedCaseload } from '../../client/joinedCaseload'
import type { ListColumn } from './listColumns'
import type { Order } from './orderCaseload'
import type { ListWords } from './listWords'

/** What a drawing of the list is given. */
export interface RowsProps {
  readonly caseload: JoinedCaseload
  /** The rows of the caseload that are shown, in order. */
  readonly rows: Int32Array
  readonly columns: readonly ListColumn[]
  readonly order: Order
  readonly words: ListWords
  readonly selection: Selection
  readonly onOrder: (order: Order) => void
}
