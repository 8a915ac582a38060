import type { EmployerPage } from '../../contract/employer'
import type { TypedEmployer } from '../../ui/EmployerFields'

/** All of an employer as it stands in the form. */
export interface WholeEmployer extends TypedEmployer {
  readonly address: string
  readonly contacts: EmployerPage['contacts']
  readonly wishes: string
  /** Empty when nobody is. */
  readonly entrance: string
  readonly state: 'open' | 'closed'
}

export const noEmployer: WholeEmployer = {
  name: '',
  cvr: '',
  pNumber: '',
  sector: 'private',
  address: '',
  contacts: [],
  wishes: '',
  entrance: '',
  state: 'open',
}

/** An employer as the form begins with it. */
export function typedEmployer(employer: EmployerPage): WholeEmployer {
  const { name, cvr, pNumber, sector, address, contacts, wishes, entrance, state } = employer
  return {
    name,
    cvr,
    pNumber: pNumber ?? '',
    sector,
    address: address ?? '',
    contacts,
    wishes,
    entrance: entrance?.id ?? '',
    state,
  }
}
