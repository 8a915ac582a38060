import { afterTalk } from './afterTalk'
import { assessAbsence } from './assessAbsence'
import { assignCitizens } from './assignCitizens'
import { bookTalk } from './bookTalk'
import { compareLaw } from './compareLaw'
import { correctCourse } from './correctCourse'
import { coverAbsence } from './coverAbsence'
import { findCitizen } from './findCitizen'
import { followHandOvers } from './followHandOvers'
import { followOutbox } from './followOutbox'
import { followTimeline } from './followTimeline'
import { foreseeReform } from './foreseeReform'
import { fundWish } from './fundWish'
import { importCitizens } from './importCitizens'
import { keepEmployers } from './keepEmployers'
import { keepHours } from './keepHours'
import { keepNeeds } from './keepNeeds'
import { keepNotes } from './keepNotes'
import { myDay } from './myDay'
import { lawAnswers } from './lawAnswers'
import { overseeOffers } from './overseeOffers'
import { planOffers } from './planOffers'
import { planWeek } from './planWeek'
import { printCourse } from './printCourse'
import { proposedTimes } from './proposedTimes'
import { readRuleBook } from './readRuleBook'
import { readStanding } from './readStanding'
import { readSummons } from './readSummons'
import { referral } from './referral'
import { searchEverywhere, seeShortcuts } from './searchEverywhere'
import { seeCalendar } from './seeCalendar'
import { leadTeam } from './leadTeam'
import { receiveCitizens } from './receiveCitizens'
import { seeTimeliness } from './seeTimeliness'
import { watchOneInFour } from './watchOneInFour'
import { selfBook, selfBooking } from './selfBooking'
import { readMessage } from './readMessage'
import { stageFailures } from './stageFailures'
import { standardTexts } from './standardTexts'
import { writeToMany } from './writeToMany'

/** The Danish texts that come with the screens they stand on, not with the start. */
export const tasks = {
  booking: bookTalk,
  course: correctCourse,
  import: importCitizens,
  rules: readRuleBook,
  reform: foreseeReform,
  answer: lawAnswers,
  standing: readStanding,
  calendar: seeCalendar,
  other: compareLaw,
  stage: stageFailures,
  hours: keepHours,
  needs: keepNeeds,
  notes: keepNotes,
  day: myDay,
  timely: seeTimeliness,
  oneInFour: watchOneInFour,
  reception: receiveCitizens,
  team: leadTeam,
  proposed: proposedTimes,
  after: afterTalk,
  referral,
  fundWish,
  absence: assessAbsence,
  handOver: followHandOvers,
  outbox: followOutbox,
  summons: readSummons,
  message: readMessage,
  letters: writeToMany,
  drawn: followTimeline,
  printed: printCourse,
  search: searchEverywhere,
  shortcuts: seeShortcuts,
  cover: coverAbsence,
  week: planWeek,
  offers: planOffers,
  employers: keepEmployers,
  overview: overseeOffers,
  standardTexts,
  selfBooking,
  selfBook,
  list: findCitizen,
  assign: assignCitizens,
}
