import type { openEmployer } from '../contract/employerOperations'
import { placementTime } from '../domain/employers/placementTime'
import { dateOf, timeOf } from '../domain/instant'
import type { Handler } from './asked'
import { doerName } from './doerName'
import { notFound } from './notFound'
import { ownEmployer } from './ownEmployer'
import { placementsOf } from './placementsOf'

export const answerOpenEmployer: Handler<typeof openEmployer> = async (asked, view) => {
  const employer = await ownEmployer(asked.params.employerId, asked, view)
  if (employer === null) return notFound()
  const today = dateOf(asked.now)
  const { authority: _, entrance, changed, state, ...facts } = employer
  const placements = (await placementsOf(asked.authority, today, view)).filter(
    (row) => row.employer === employer.id,
  )
  return {
    ok: true,
    version: employer.version,
    body: {
      ...facts,
      state: state === 'closed' ? 'closed' : 'open',
      entrance: entrance === null ? null : { id: entrance, name: await doerName(entrance, view) },
      changed: {
        byName: await doerName(changed.by, view),
        on: dateOf(changed.at),
        at: timeOf(changed.at),
      },
      placements: placements.map(({ employer: __, ...row }) => ({
        ...row,
        time: placementTime(row, today),
      })),
    },
  }
}
