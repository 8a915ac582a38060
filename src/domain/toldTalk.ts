import type { CaseFile } from '../law/caseFile'
import type { Authority } from './authority'
import type { Citizen } from './citizen'
import type { Conversation } from './conversation'
import type { Room } from './room'

/** A talk with everybody and everything named that somebody outside is told of it. */
export interface ToldTalk {
  readonly talk: Conversation
  readonly citizen: Citizen
  /** The case without the talk itself. */
  readonly caseFile: CaseFile
  readonly authority: Authority
  readonly caseworkerName: string
  /** Null unless it is held in a room of the authority. */
  readonly room: Room | null
  /** Who takes part from the citizen’s other authority. */
  readonly guest: { readonly name: string; readonly authority: Authority } | null
}
