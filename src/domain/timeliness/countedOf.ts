import type { CalendarDate } from '../../law/calendarDate'
import type { CaseFile } from '../../law/caseFile'
import type { Authority } from '../authority'
import { processesOf } from '../timeline/processesOf'
import type { Counted } from './counted'
import { firstTalk } from './firstTalk'
import { lookAt } from './processLooked'
import { sixMonths } from './sixMonths'
import { threeInFourTalks } from './threeInFourTalks'

/**
 * How the processes of a citizen stand in every measure, of those whose last day is since a day or
 * still to come. A process that ended before that last day is not among them.
 */
export function countedOf(
  caseFile: CaseFile,
  own: Authority['kind'],
  { since, today }: { readonly since: CalendarDate; readonly today: CalendarDate },
): readonly Counted[] {
  return processesOf(caseFile)
    .filter(({ startedOn, sixMonths: end }) => startedOn <= today && since <= end)
    .map((process) => lookAt(caseFile, process))
    .flatMap((looked) => [
      ...firstTalk(looked),
      ...sixMonths(looked),
      ...threeInFourTalks(looked, own),
    ])
    .filter(({ on }) => since <= on)
    .map((found) => ({
      ...found,
      result: today <= found.on ? 'ahead' : found.result,
      unregistered: caseFile.conversations.some(
        ({ status, on, party }) =>
          status === 'booked' &&
          on < today &&
          found.startedOn <= on &&
          on <= found.on &&
          (found.party === null || found.party === party),
      ),
    }))
}
