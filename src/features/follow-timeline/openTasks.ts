import type { CitizenPage } from '../../contract/citizen'

/** The absences that wait for us: to assess, to tell the fund of, or as the fund to answer. */
export function openTasks({ conversations }: CitizenPage) {
  return conversations.flatMap((talk) => {
    const task = talk.outcome?.absence?.step ?? null
    return task === null ? [] : [{ talk, task }]
  })
}
