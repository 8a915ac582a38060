import type { CitizenPage } from '../../contract/citizen'
import type { Conversation } from '../../contract/conversation'

/** The absences that wait for us: to assess, to tell the fund of, or as the fund to answer. */
export function openTasks({ conversations }: CitizenPage) {
  return conversations.flatMap((talk) => {
    const task = taskOf(talk)
    return task === null ? [] : [{ talk, task }]
  })
}

function taskOf({ mine, outcome }: Conversation): 'assess' | 'send' | 'answer' | null {
  const absence = outcome?.absence
  if (!absence) return null
  if (!mine) return absence.notice?.state === 'sent' ? 'answer' : null
  if (absence.open) return 'assess'
  return absence.notice?.state === 'to-send' ? 'send' : null
}
