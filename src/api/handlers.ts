import type { Operation } from '../contract/operation'
import { assignCitizens, undoAssignments } from '../contract/assignment'
import { announceBooking, withdrawBooking } from '../contract/bookingIntent'
import { moveConversation, openCalendar } from '../contract/calendarOperations'
import { openCaseload } from '../contract/caseload'
import { searchCitizens, whoAmI } from '../contract/firstOperations'
import {
  askOfferChoices,
  changeOfferPlan,
  openOfferPlan,
  previewOfferPlan,
} from '../contract/offerOperations'
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
import { openDayToCover } from '../contract/cover'
import { openHandOvers } from '../contract/handOver'
import { openOneInFour } from '../contract/oneInFour'
import { holdAfterwards } from '../contract/heldOperation'
import { registerFundWish } from '../contract/fundWish'
import { replyToReferral } from '../contract/referral'
import { openOutbox, retryMessages } from '../contract/outbox'
import { compareLaw } from '../contract/otherLaw'
import { foreseeReform } from '../contract/reformOperation'
import { askLawChanges, openRule, openRuleBook } from '../contract/ruleOperations'
import {
  addEmployer,
  changeEmployer,
  openEmployer,
  openEmployers,
  removeEmployer,
} from '../contract/employerOperations'
import { openStanding } from '../contract/standing'
import {
  bookByLink,
  openByLink,
  openSelfBooking,
  openSelfBookings,
  takeOverSelfBooking,
} from '../contract/selfBooking'
import { openSummons } from '../contract/summons'
import { openMessage } from '../contract/keptMessage'
import { openCandidates } from '../contract/selfBookingCandidates'
import { previewSelfBooking } from '../contract/selfBookingPreview'
import { openSummonses, sendSummons } from '../contract/summonses'
import { openTeam } from '../contract/team'
import { openTimeline } from '../contract/timeline'
import { openOfferOverview } from '../contract/offerOverview'
import { openCounted, openTimeliness } from '../contract/timelinessOperations'
import { openToldMessages } from '../contract/toldMessages'
import { proposeTalks } from '../contract/talkPlan'
import { undoBooking } from '../contract/undoBooking'
import { changeStandardTexts, openStandardTexts } from '../contract/standardTexts'
import { forgetBusyTimes, readBusyTimes } from '../contract/busyTimesOperations'
import {
  changeHours,
  changeRoomHours,
  listPeople,
  listRooms,
  openHours,
  openRoomHours,
} from '../contract/hoursOperations'
import { openDay } from '../contract/day'
import { openReception, registerArrival } from '../contract/receptionOperations'
import { changeNeeds, openNeeds } from '../contract/needs'
import { changeNote, followUpNote, openNotes, writeNote } from '../contract/note'
import { answerAnnounceBooking } from './announceBooking'
import { answerAnswerNotice } from './answerNotice'
import { answerAssignCitizens } from './assignCitizens'
import { answerLawChanges } from './askLawChanges'
import { answerBookConversation } from './bookConversation'
import { answerBookingOptions } from './bookingOptions'
import { answerChangeConversation } from './changeConversation'
import { answerMoveConversation } from './moveConversation'
import { answerOpenCalendar } from './openCalendar'
import { answerAskOfferChoices } from './askOfferChoices'
import { answerChangeCourse } from './changeCourse'
import { answerChangeOfferPlan } from './changeOfferPlan'
import { answerOpenOfferPlan } from './openOfferPlan'
import { answerPreviewOfferPlan } from './previewOfferPlan'
import { answerChangeHours } from './changeHours'
import { answerChangeNeeds } from './changeNeeds'
import { answerChangeNote } from './changeNote'
import { answerFollowUpNote } from './followUpNote'
import { answerOpenDay } from './openDay'
import { answerOpenReception } from './openReception'
import { answerRegisterArrival } from './registerArrival'
import { answerOpenNotes } from './openNotes'
import { answerWriteNote } from './writeNote'
import { answerBookByLink } from './bookByLink'
import { answerOpenByLink } from './openByLink'
import { answerOpenSelfBooking } from './openSelfBooking'
import { answerOpenSelfBookings } from './openSelfBookings'
import { answerTakeOverSelfBooking } from './takeOverSelfBooking'
import { answerAddEmployer } from './addEmployer'
import { answerChangeEmployer } from './changeEmployer'
import { answerOpenEmployer } from './openEmployer'
import { answerOpenEmployers } from './openEmployers'
import { answerRemoveEmployer } from './removeEmployer'
import { answerChangeStandardTexts } from './changeStandardTexts'
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
import { answerPreviewSelfBooking } from './previewSelfBooking'
import { answerPreviewImport } from './previewImport'
import { answerOpenCourse } from './openCourse'
import { answerOpenDayToCover } from './openDayToCover'
import { answerOpenHandOvers } from './openHandOvers'
import { answerOpenOneInFour } from './openOneInFour'
import { answerOpenHours } from './openHours'
import { answerOpenCandidates } from './openCandidates'
import { answerOpenCaseload } from './openCaseload'
import { answerOpenMessage } from './openMessage'
import { answerOpenNeeds } from './openNeeds'
import { answerOpenOutbox } from './openOutbox'
import { answerOpenRoomHours } from './openRoomHours'
import { answerOpenRule } from './openRule'
import { answerOpenRuleBook } from './openRuleBook'
import { answerOpenStanding } from './openStanding'
import { answerOpenStandardTexts } from './openStandardTexts'
import { answerOpenSummons } from './openSummons'
import { answerOpenSummonses } from './openSummonses'
import { answerOpenTeam } from './openTeam'
import { answerOpenTimeline } from './openTimeline'
import { answerOpenTimeliness } from './openTimeliness'
import { answerOpenCounted } from './openCounted'
import { answerOpenOfferOverview } from './openOfferOverview'
import { answerOpenToldMessages } from './openToldMessages'
import { answerPreviewCitizen } from './previewCitizen'
import { answerPreviewCourse } from './previewCourse'
import { answerProposeTalks } from './proposeTalks'
import { answerReadBusyTimes } from './readBusyTimes'
import { answerRegisterCitizen } from './registerCitizen'
import { answerRegisterFundWish } from './registerFundWish'
import { answerRegisterOutcome } from './registerOutcome'
import { answerReplyToReferral } from './replyToReferral'
import { answerRetryMessages } from './retryMessages'
import { answerRevealNumber } from './revealNumber'
import { answerSearchCitizens } from './searchCitizens'
import { answerSendNotice } from './sendNotice'
import { answerSendSummons } from './sendSummons'
import { answerUndoAssignments } from './undoAssignments'
import { answerUndoBooking } from './undoBooking'
import { answerUndoOutcome } from './undoOutcome'
import { answerWhoAmI } from './whoAmI'
import { answerWithdrawBooking } from './withdrawBooking'

/** Who answers what. */
export const handlers = [
  line(whoAmI, answerWhoAmI),
  line(searchCitizens, answerSearchCitizens),
  line(openCaseload, answerOpenCaseload),
  line(openCitizen, answerOpenCitizen),
  line(openTimeline, answerOpenTimeline),
  line(revealNumber, answerRevealNumber),
  line(askBookingOptions, answerBookingOptions),
  line(announceBooking, answerAnnounceBooking),
  line(withdrawBooking, answerWithdrawBooking),
  line(bookConversation, answerBookConversation),
  line(changeConversation, answerChangeConversation),
  line(moveConversation, answerMoveConversation),
  line(openSelfBookings, answerOpenSelfBookings),
  line(openSelfBooking, answerOpenSelfBooking),
  line(takeOverSelfBooking, answerTakeOverSelfBooking),
  line(openByLink, answerOpenByLink),
  line(bookByLink, answerBookByLink),
  line(openCalendar, answerOpenCalendar),
  line(openDayToCover, answerOpenDayToCover),
  line(openHandOvers, answerOpenHandOvers),
  line(openOneInFour, answerOpenOneInFour),
  line(openTimeliness, answerOpenTimeliness),
  line(openCounted, answerOpenCounted),
  line(openOfferOverview, answerOpenOfferOverview),
  line(proposeTalks, answerProposeTalks),
  line(registerOutcome, answerRegisterOutcome),
  line(undoOutcome, answerUndoOutcome),
  line(undoBooking, answerUndoBooking),
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
  line(openOfferPlan, answerOpenOfferPlan),
  line(askOfferChoices, answerAskOfferChoices),
  line(previewOfferPlan, answerPreviewOfferPlan),
  line(changeOfferPlan, answerChangeOfferPlan),
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
  line(openDay, answerOpenDay),
  line(openReception, answerOpenReception),
  line(openTeam, answerOpenTeam),
  line(assignCitizens, answerAssignCitizens),
  line(undoAssignments, answerUndoAssignments),
  line(registerArrival, answerRegisterArrival),
  line(openNotes, answerOpenNotes),
  line(writeNote, answerWriteNote),
  line(changeNote, answerChangeNote),
  line(followUpNote, answerFollowUpNote),
  line(openEmployers, answerOpenEmployers),
  line(openEmployer, answerOpenEmployer),
  line(addEmployer, answerAddEmployer),
  line(changeEmployer, answerChangeEmployer),
  line(removeEmployer, answerRemoveEmployer),
  line(openStandardTexts, answerOpenStandardTexts),
  line(changeStandardTexts, answerChangeStandardTexts),
  line(openSummons, answerOpenSummons),
  line(openToldMessages, answerOpenToldMessages),
  line(openMessage, answerOpenMessage),
  line(openSummonses, answerOpenSummonses),
  line(sendSummons, answerSendSummons),
  line(openCandidates, answerOpenCandidates),
  line(previewSelfBooking, answerPreviewSelfBooking),
  line(openOutbox, answerOpenOutbox),
  line(retryMessages, answerRetryMessages),
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
