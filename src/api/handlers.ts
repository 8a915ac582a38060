import type { Operation } from '../contract/operation'
import {
  askBookingOptions,
  bookConversation,
  changeConversation,
  openCitizen,
  registerOutcome,
  revealNumber,
  searchCitizens,
  undoOutcome,
  whoAmI,
} from '../contract/operations'
import { answerBookConversation } from './bookConversation'
import { answerBookingOptions } from './bookingOptions'
import { answerChangeConversation } from './changeConversation'
import type { Handler } from './asked'
import { answerOpenCitizen } from './openCitizen'
import { answerRegisterOutcome } from './registerOutcome'
import { answerRevealNumber } from './revealNumber'
import { answerSearchCitizens } from './searchCitizens'
import { answerUndoOutcome } from './undoOutcome'
import { answerWhoAmI } from './whoAmI'

/** Who answers what. */
export const handlers = [
  line(whoAmI, answerWhoAmI),
  line(searchCitizens, answerSearchCitizens),
  line(openCitizen, answerOpenCitizen),
  line(revealNumber, answerRevealNumber),
  line(askBookingOptions, answerBookingOptions),
  line(bookConversation, answerBookConversation),
  line(changeConversation, answerChangeConversation),
  line(registerOutcome, answerRegisterOutcome),
  line(undoOutcome, answerUndoOutcome),
]

interface Line {
  readonly operation: Operation
  readonly handler: Handler<Operation>
}

/** The pair is checked here; the list then holds operations of every shape. */
function line<O extends Operation>(operation: O, handler: Handler<O>): Line {
  return { operation, handler: handler as unknown as Handler<Operation> }
}
