import type { Authority } from './authority'
import type { Citizen } from './citizen'

/** True when the citizen lives in the job centre's municipality, or is a member of the fund. */
export function owns(authority: Authority, citizen: Citizen): boolean {
  switch (authority.kind) {
    case 'job-centre':
      return citizen.municipality === authority.municipality
    case 'fund':
      return citizen.unemploymentFund === authority.id
  }
}
