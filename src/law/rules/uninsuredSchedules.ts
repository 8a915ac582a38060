import type { ContactSchedule } from '../contactSchedule'
import { closeToLabourMarket, furtherFromLabourMarket } from './labourMarketDistance'

const jobCentre = { party: 'job-centre', from: 0, to: 6 } as const

/** The required talks of everyone else, version by version. Versions that ask for facts come first. */
export const uninsuredSchedules: readonly ContactSchedule[] = [
  {
    rule: 'contact.common.2019',
    groups: ['6.2', '6.3', '6.4', '6.5'],
    talks: [{ count: 4, kind: 'job', ...jobCentre, firstDue: { weeks: 1, reading: 'within' } }],
  },
  {
    rule: 'contact.common.2019',
    groups: ['6.7', '6.8', '6.9', '6.10'],
    talks: [{ count: 4, kind: 'job', ...jobCentre }],
  },
  {
    rule: 'contact.close.2026',
    groups: closeToLabourMarket.filter((group) => group !== '6.1'),
    talks: [{ count: 4, kind: 'job', ...jobCentre }],
  },
  {
    rule: 'contact.further.2026',
    groups: furtherFromLabourMarket,
    talks: [{ count: 1, kind: 'job', ...jobCentre }],
    yearly: { kind: 'job', party: 'job-centre' },
  },
  {
    rule: 'contact.sick-light.2025',
    groups: ['6.6'],
    when: 'light-sick-course',
    talks: [
      { count: 1, kind: 'follow-up', ...jobCentre, firstDue: { weeks: 8, reading: 'end-of-week' } },
    ],
  },
  {
    rule: 'contact.sick-employed.2026',
    groups: ['6.6'],
    when: 'employed-short-sick',
    talks: [],
  },
  {
    rule: 'contact.sick.2019',
    groups: ['6.6'],
    talks: [
      { count: 4, kind: 'follow-up', ...jobCentre, firstDue: { weeks: 8, reading: 'end-of-week' } },
    ],
  },
  {
    rule: 'contact.sick.2026',
    groups: ['6.6'],
    talks: [{ count: 1, kind: 'follow-up', ...jobCentre }],
  },
  { rule: 'contact.none', groups: ['6.11', '6.12', '6.13'], talks: [] },
]
