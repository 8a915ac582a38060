import type { CitizenPage } from '../../contract/citizen'
import type { Conversation } from '../../contract/conversation'

/** What the parts of the screen are about. */
export interface AbsenceProps {
  readonly citizen: CitizenPage
  readonly talk: Conversation
  readonly absence: NonNullable<NonNullable<Conversation['outcome']>['absence']>
}
