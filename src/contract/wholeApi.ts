import {
  askOfferChoices,
  changeOfferPlan,
  openOfferPlan,
  previewOfferPlan,
} from './offerOperations'
import { answerNotice, decideAbsence, sendNotice } from './absenceOperations'
import { assignCitizens, undoAssignments } from './assignment'
import { announceBooking, withdrawBooking } from './bookingIntent'
import { moveConversation, openCalendar } from './calendarOperations'
import { openCaseload } from './caseload'
import { openDayToCover } from './cover'
import {
  askCourseOptions,
  changeCourse,
  openCourse,
  previewCitizen,
  previewCourse,
  registerCitizen,
} from './courseOperations'
import { holdAfterwards } from './heldOperation'
import { registerFundWish } from './fundWish'
import { openHandOvers } from './handOver'
import { openOneInFour } from './oneInFour'
import { health, ready } from './healthOperations'
import { importCitizens, previewImport } from './importOperations'
import {
  changeHours,
  changeRoomHours,
  listPeople,
  listRooms,
  openHours,
  openRoomHours,
} from './hoursOperations'
import {
  addEmployer,
  changeEmployer,
  openEmployer,
  openEmployers,
  removeEmployer,
} from './employerOperations'
import { openDay } from './day'
import { changeNeeds, openNeeds } from './needs'
import { changeNote, followUpNote, openNotes, writeNote } from './note'
import type { Operation } from './operation'
import { openReception, registerArrival } from './receptionOperations'
import { searchCitizens, whoAmI } from './firstOperations'
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
} from './operations'
import { forgetBusyTimes, readBusyTimes } from './busyTimesOperations'
import { openOutbox, retryMessages } from './outbox'
import { compareLaw } from './otherLaw'
import { replyToReferral } from './referral'
import { foreseeReform } from './reformOperation'
import { askLawChanges, openRule, openRuleBook } from './ruleOperations'
import {
  bookByLink,
  openByLink,
  openSelfBooking,
  openSelfBookings,
  takeOverSelfBooking,
} from './selfBooking'
import { openStanding } from './standing'
import { openSummons } from './summons'
import { openMessage } from './keptMessage'
import { openCandidates } from './selfBookingCandidates'
import { previewSelfBooking } from './selfBookingPreview'
import { openSummonses, sendSummons } from './summonses'
import { openTeam } from './team'
import { openTimeline } from './timeline'
import { openOfferOverview } from './offerOverview'
import { openCounted, openTimeliness } from './timelinessOperations'
import { openToldMessages } from './toldMessages'
import { proposeTalks } from './talkPlan'
import { changeStandardTexts, openStandardTexts } from './standardTexts'
import { undoBooking } from './undoBooking'

/**
 * The whole API, in the order it is published. Apart from the operations, so that a screen brings
 * those it asks and no others.
 */
export const wholeApi: readonly Operation[] = [
  health,
  ready,
  whoAmI,
  searchCitizens,
  openCaseload,
  openCitizen,
  openTimeline,
  revealNumber,
  askBookingOptions,
  announceBooking,
  withdrawBooking,
  bookConversation,
  changeConversation,
  moveConversation,
  registerOutcome,
  undoOutcome,
  undoBooking,
  holdAfterwards,
  decideAbsence,
  sendNotice,
  answerNotice,
  openSelfBookings,
  openSelfBooking,
  takeOverSelfBooking,
  openByLink,
  bookByLink,
  openCalendar,
  openDayToCover,
  openHandOvers,
  openOneInFour,
  openTimeliness,
  openCounted,
  openOfferOverview,
  proposeTalks,
  openFormDraft,
  keepFormDraft,
  dropFormDraft,
  askCourseOptions,
  openCourse,
  previewCourse,
  changeCourse,
  openOfferPlan,
  askOfferChoices,
  previewOfferPlan,
  changeOfferPlan,
  openEmployers,
  openEmployer,
  addEmployer,
  changeEmployer,
  removeEmployer,
  replyToReferral,
  registerFundWish,
  previewCitizen,
  registerCitizen,
  previewImport,
  importCitizens,
  openRuleBook,
  openRule,
  askLawChanges,
  foreseeReform,
  openStanding,
  compareLaw,
  openNeeds,
  changeNeeds,
  openDay,
  openReception,
  registerArrival,
  openTeam,
  assignCitizens,
  undoAssignments,
  openNotes,
  writeNote,
  changeNote,
  followUpNote,
  openStandardTexts,
  changeStandardTexts,
  openSummons,
  openToldMessages,
  openMessage,
  openSummonses,
  sendSummons,
  openCandidates,
  previewSelfBooking,
  openOutbox,
  retryMessages,
  listPeople,
  openHours,
  changeHours,
  readBusyTimes,
  forgetBusyTimes,
  listRooms,
  openRoomHours,
  changeRoomHours,
]
