import type { Authority } from '../domain/authority'

const videoHosts = ['video.rettidig.example']

/** One job centre, two funds and a neighbour, all invented. */
export const demonstrationAuthorities: readonly Authority[] = [
  jobCentre('jc-0999', 'Jobcenter Eksempelby', '0999'),
  fund('fund-fyr', 'Fyrtårnets A-kasse', true),
  fund('fund-kompas', 'Kompas A-kasse', false),
  jobCentre('jc-0998', 'Jobcenter Nabosted', '0998'),
]

function jobCentre(id: string, name: string, municipality: string): Authority {
  return {
    id,
    kind: 'job-centre',
    name,
    municipality,
    freedoms: [],
    sharesCalendar: true,
    videoHosts,
  }
}

function fund(id: string, name: string, sharesCalendar: boolean): Authority {
  return { id, kind: 'fund', name, municipality: null, freedoms: [], sharesCalendar, videoHosts }
}
