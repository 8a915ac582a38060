import type { Authority } from '../domain/authority'

/** One job centre, two funds and a neighbour, all invented. */
export const demonstrationAuthorities: readonly Authority[] = [
  jobCentre('jc-0999', 'Jobcenter Eksempelby', '0999'),
  fund('fund-fyr', 'Fyrtårnets A-kasse'),
  fund('fund-kompas', 'Kompas A-kasse'),
  jobCentre('jc-0998', 'Jobcenter Nabosted', '0998'),
]

function jobCentre(id: string, name: string, municipality: string): Authority {
  return { id, kind: 'job-centre', name, municipality, freedoms: [] }
}

function fund(id: string, name: string): Authority {
  return { id, kind: 'fund', name, municipality: null, freedoms: [] }
}
