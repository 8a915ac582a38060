import { describe, expect, it } from 'vitest'
import { buildCase, type CaseParts } from './buildCase'
import type { Exemption } from './caseFile'
import { exemptionVerdicts, type ExemptionVerdict } from './exemptionVerdicts'

const cash = { benefit: 'cash-benefit', targetGroup: '6.3' } as const

function verdict(exemption: Exemption, asOf: string, parts: CaseParts = {}) {
  return exemptionVerdicts(buildCase({ ...parts, exemptions: [exemption] }), asOf, 'enacted')[0]
}

describe('an exemption on a day', () => {
  const lessIntensive = {
    kind: 'less-intensive',
    ground: 'full-time-job',
    from: '2024-02-01',
    to: '2024-02-20',
  } as const
  const pause = { kind: 'pause', ground: null, from: '2026-08-01', to: null } as const
  const reformed = { benefits: [{ ...cash, from: '2026-07-06' }] }

  it.each<
    [string, Exemption, string, CaseParts, ExemptionVerdict['state'], ExemptionVerdict['reaches']]
  >([
    ['before its first day', lessIntensive, '2024-01-31', {}, 'coming', '2024-02-20'],
    ['on it', lessIntensive, '2024-02-01', {}, 'runs', '2024-02-20'],
    ['on its last day', lessIntensive, '2024-02-20', {}, 'runs', '2024-02-20'],
    ['the day after', lessIntensive, '2024-02-21', {}, 'ended', '2024-02-20'],
    [
      'longer than six weeks: its last lawful day',
      { ...lessIntensive, to: '2024-06-30' },
      '2024-03-14',
      {},
      'runs',
      '2024-03-14',
    ],
    [
      'and the day after that it has ended',
      { ...lessIntensive, to: '2024-06-30' },
      '2024-03-15',
      {},
      'ended',
      '2024-03-14',
    ],
    ['a pause reaches six months', pause, '2027-01-31', reformed, 'runs', '2027-01-31'],
    ['and no day more', pause, '2027-02-01', reformed, 'ended', '2027-01-31'],
    [
      'a pause before its rule is in force',
      { ...pause, from: '2026-06-30' },
      '2026-07-10',
      reformed,
      'without-effect',
      null,
    ],
    ['a pause close to the labour market', pause, '2026-08-01', {}, 'without-effect', null],
    [
      'in a process that ends before',
      lessIntensive,
      '2024-02-01',
      { benefits: [{ to: '2024-01-31' }] },
      'without-effect',
      null,
    ],
    [
      'from digital post, in no process',
      { kind: 'digital-post', ground: null, from: '2023-02-01', to: null },
      '2023-03-01',
      { benefits: [{ to: '2024-01-31' }] },
      'runs',
      null,
    ],
  ])('%s', (_, exemption, asOf, parts, state, reaches) => {
    expect(verdict(exemption, asOf, parts)).toEqual({
      exemption,
      state,
      reaches,
      rules: [`exempt.${exemption.kind}`],
    })
  })
})
