import type { Authority } from '../domain/authority'

/** A job centre without freedoms; `kind: 'fund'` makes it a fund. */
export function buildAuthority(parts: Partial<Authority> = {}): Authority {
  const kind = parts.kind ?? 'job-centre'
  return {
    id: kind === 'fund' ? 'fund' : 'job-centre',
    kind,
    name: kind === 'fund' ? 'Prøvens A-kasse' : 'Jobcenter Prøveby',
    municipality: kind === 'fund' ? null : '0999',
    freedoms: [],
    sharesCalendar: true,
    videoHosts: ['video.example'],
    ...parts,
  }
}
