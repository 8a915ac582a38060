import type { Operation } from '../contract/operation'
import { announceBooking, withdrawBooking } from '../contract/bookingIntent'
import { moveConversation, openCalendar } from '../contract/calendarOperations'
import { searchCitizens, whoAmI } from '../contract/firstOperations'
import {
  askBookingOptions,
  bookConversation,
  changeConversation,
  dropFormDraft,
  keepFormDraft,
  openCitizen,
  openFormDraft,
  registerOutcome,
  revealNumber,
  undoOutcome,
} from '../contract/operations'
import {
  askCourseOptions,
  changeCourse,
  openCourse,
  previewCitizen,
  previewCourse,
  registerCitizen,
} from '../contract/courseOperations'
import { importCitizens, previewImport } from '../contract/importOperations'
import { answerNotice, decideAbsence, sendNotice } from '../contract/absenceOperations'
import { holdAfterwards } from '../contract/heldOperation'
import { registerFundWish } from '../contract/fundWish'
import { replyToReferral } from '../contract/referral'
import { compareLaw } from '../contract/otherLaw'
import { foreseeReform } from '../contract/reformOperation'
import { askLawChanges, openRule, openRuleBook } from '../contract/ruleOperations'
import { openStanding } from '../contract/standing'
import { forgetBusyTimes, readBusyTimes } from '../contract/busyTimesOperations'
import {
  changeHours,
  changeRoomHours,
  listPeople,
  listRooms,
  openHours,
  openRoomHours,
} from '../contract/hoursOperations'
import { changeNeeds, openNeeds } from '../contract/needs'
import { answerAnnounceBooking } from './announceBooking'
import { answerAnswerNotice } from './answerNotice'
import { answerLawChanges } from './askLawChanges'
import { answerBookConversation } from './bookConversation'
import { answerBookingOptions } from './bookingOptions'
import { answerChangeConversation } from './changeConversation'
import { answerMoveConversation } from './moveConversation'
import { answerOpenCalendar } from './openCalendar'
import { answerChangeCourse } from './changeCourse'
import { answerChangeHours } from './changeHours'
import { answerChangeNeeds } from './changeNeeds'
import { answerChangeRoomHours } from './changeRoomHours'
import { answerCompareLaw } from './compareLaw'
import { answerCourseOptions } from './courseOptions'
import type { Handler } from './asked'
import { answerDecideAbsence } from './decideAbsence'
import { answerDropFormDraft } from './dropFormDraft'
import { answerForgetBusyTimes } from './forgetBusyTimes'
import { answerKeepFormDraft } from './keepFormDraft'
import { answerHoldAfterwards } from './holdAfterwards'
import { answerListPeople } from './listPeople'
import { answerListRooms } from './listRooms'
import { answerForeseeReform } from './foreseeReform'
import { answerOpenFormDraft } from './openFormDraft'
import { answerOpenCitizen } from './openCitizen'
import { answerImportCitizens } from './importCitizens'
import { answerPreviewImport } from './previewImport'
import { answerOpenCourse } from './openCourse'
import { answerOpenHours } from './openHours'
import { answerOpenNeeds } from './openNeeds'
import { answerOpenRoomHours } from './openRoomHours'
import { answerOpenRule } from './openRule'
import { answerOpenRuleBook } from './openRuleBook'
import { answerOpenStanding } from './openStanding'
import { answerPreviewCitizen } from './previewCitizen'
import { answerPreviewCourse } from './previewCourse'
import { answerReadBusyTimes } from './readBusyTimes'
import { answerRegisterCitizen } from './registerCitizen'
import { answerRegisterFundWish } from './registerFundWish'
import { answerRegisterOutcome } from './registerOutcome'
import { answerReplyToReferral } from './replyToReferral'
import { answerRevealNumber } from './revealNumber'
import { answerSearchCitizens } from './searchCitizens'
import { answerSendNotice } from './sendNotice'
import { answerUndoOutcome } from './undoOutcome'
import { answerWhoAmI } from './whoAmI'
import { answerWithdrawBooking } from './withdrawBooking'

/** Who answers what. */
export const handlers = [
  line(whoAmI, answerWhoAmI),
  line(searchCitizens, answerSearchCitizens),
  line(openCitizen, answerOpenCitizen),
  line(revealNumber, answerRevealNumber),
  line(askBookingOptions, answerBookingOptions),
  line(announceBooking, answerAnnounceBooking),
  line(withdrawBooking, answerWithdrawBooking),
  line(bookConversation, answerBookConversation),
  line(changeConversation, answerChangeConversation),
  line(moveConversation, answerMoveConversation),
  line(openCalendar, answerOpenCalendar),
  line(registerOutcome, answerRegisterOutcome),
  line(undoOutcome, answerUndoOutcome),
  line(holdAfterwards, answerHoldAfterwards),
  line(decideAbsence, answerDecideAbsence),
  line(sendNotice, answerSendNotice),
  line(answerNotice, answerAnswerNotice),
  line(openFormDraft, answerOpenFormDraft),
  line(keepFormDraft, answerKeepFormDraft),
  line(dropFormDraft, answerDropFormDraft),
  line(askCourseOptions, answerCourseOptions),
  line(openCourse, answerOpenCourse),
  line(previewCourse, answerPreviewCourse),
  line(changeCourse, answerChangeCourse),
  line(replyToReferral, answerReplyToReferral),
  line(registerFundWish, answerRegisterFundWish),
  line(previewCitizen, answerPreviewCitizen),
  line(registerCitizen, answerRegisterCitizen),
  line(previewImport, answerPreviewImport),
  line(importCitizens, answerImportCitizens),
  line(openRuleBook, answerOpenRuleBook),
  line(openRule, answerOpenRule),
  line(askLawChanges, answerLawChanges),
  line(foreseeReform, answerForeseeReform),
  line(openStanding, answerOpenStanding),
  line(compareLaw, answerCompareLaw),
  line(openNeeds, answerOpenNeeds),
  line(changeNeeds, answerChangeNeeds),
  line(listPeople, answerListPeople),
  line(openHours, answerOpenHours),
  line(changeHours, answerChangeHours),
  line(readBusyTimes, answerReadBusyTimes),
  line(forgetBusyTimes, answerForgetBusyTimes),
  line(listRooms, answerListRooms),
  line(openRoomHours, answerOpenRoomHours),
  line(changeRoomHours, answerChangeRoomHours),
]

/** What to do with an operation and its handler, whatever their shapes. */
type Visit = <O extends Operation>(operation: O, handler: Handler<O>) => void

/** Keeps the pair together until somebody has a use for it. */
function line<O extends Operation>(operation: O, handler: Handler<O>): (visit: Visit) => void {
  return (visit) => visit(operation, handler)
}
