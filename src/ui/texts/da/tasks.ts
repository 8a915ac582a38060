import { correctCourse } from './correctCourse'
import { foreseeReform } from './foreseeReform'
import { importCitizens } from './importCitizens'
import { readRuleBook } from './readRuleBook'

/** The Danish texts that come with the screens they stand on, not with the start. */
export const tasks = {
  course: correctCourse,
  import: importCitizens,
  rules: readRuleBook,
  reform: foreseeReform,
}
