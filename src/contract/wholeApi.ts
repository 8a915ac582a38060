import { answerNotice, decideAbsence, sendNotice } from './absenceOperations'
import { announceBooking, withdrawBooking } from './bookingIntent'
import { moveConversation, openCalendar } from './calendarOperations'
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
import { changeNeeds, openNeeds } from './needs'
import type { Operation } from './operation'
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
import { compareLaw } from './otherLaw'
import { replyToReferral } from './referral'
import { foreseeReform } from './reformOperation'
import { askLawChanges, openRule, openRuleBook } from './ruleOperations'
import { openStanding } from './standing'

/**
 * The whole API, in the order it is published. Apart from the operations, so that a screen brings
 * those it asks and no others.
 */
export const wholeApi: readonly Operation[] = [
  health,
  ready,
  whoAmI,
  searchCitizens,
  openCitizen,
  revealNumber,
  askBookingOptions,
  announceBooking,
  withdrawBooking,
  bookConversation,
  changeConversation,
  moveConversation,
  registerOutcome,
  undoOutcome,
  holdAfterwards,
  decideAbsence,
  sendNotice,
  answerNotice,
  openCalendar,
  openFormDraft,
  keepFormDraft,
  dropFormDraft,
  askCourseOptions,
  openCourse,
  previewCourse,
  changeCourse,
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
  listPeople,
  openHours,
  changeHours,
  readBusyTimes,
  forgetBusyTimes,
  listRooms,
  openRoomHours,
  changeRoomHours,
]
