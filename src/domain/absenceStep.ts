import type { Conversation } from './conversation'

/** To assess it, to tell the fund of it, or as the fund to answer. */
export const absenceSteps = ['assess', 'send', 'answer'] as const
export type AbsenceStep = (typeof absenceSteps)[number]

/**
 * What an absence waits for an authority to do; null when it waits for nothing from it.
 */
export function absenceStep(
  { authority, outcome }: Pick<Conversation, 'authority' | 'outcome'>,
  asker: string,
): AbsenceStep | null {
  const absence = outcome?.absence
  if (!absence) return null
  const { excuse, decision, notice } = absence
  if (authority !== asker)
    return notice?.fund === asker && notice.sent && !notice.answer ? 'answer' : null
  if (excuse === null && decision === null) return 'assess'
  return notice && !notice.sent ? 'send' : null
}
