import { assessCitizen, type AssessedCitizen } from '../domain/assessCitizen'
import { handOverOf, type HandOver } from '../domain/handOver'
import type { CalendarDate } from '../law/calendarDate'
import type { CitizenHead, View } from '../store/store'
import { eachFile } from './eachFile'
import { seenBefore } from './seenBefore'
import { standpoint } from './standpoint'

/** Those of whom it is known that no hand-over is near. */
const far = seenBefore<true>()

/** Those with a hand-over near today. */
export async function citizensHandedOver(
  heads: readonly CitizenHead[],
  today: CalendarDate,
  view: View,
): Promise<{ readonly citizen: AssessedCitizen; readonly handOver: HandOver }[]> {
  const from = await standpoint(null, today, view)
  const found: { readonly citizen: AssessedCitizen; readonly handOver: HandOver }[] = []
  const maybe = heads.filter((head) => !far.get(head, from))
  await eachFile(maybe, view, (file, head) => {
    const citizen = assessCitizen(file, from.centreOf(head.municipality), today)
    const handOver = handOverOf(citizen)
    if (handOver) found.push({ citizen, handOver })
    else far.keep(head, from, true)
  })
  return found
}
