import { afterTalk } from './afterTalk'
import { assessAbsence } from './assessAbsence'
import { bookTalk } from './bookTalk'
import { compareLaw } from './compareLaw'
import { correctCourse } from './correctCourse'
import { foreseeReform } from './foreseeReform'
import { fundWish } from './fundWish'
import { importCitizens } from './importCitizens'
import { keepHours } from './keepHours'
import { keepNeeds } from './keepNeeds'
import { lawAnswers } from './lawAnswers'
import { proposedTimes } from './proposedTimes'
import { readRuleBook } from './readRuleBook'
import { readStanding } from './readStanding'
import { referral } from './referral'
import { seeCalendar } from './seeCalendar'
import { stageFailures } from './stageFailures'

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
  proposed: proposedTimes,
  after: afterTalk,
  referral,
  fundWish,
  absence: assessAbsence,
}
