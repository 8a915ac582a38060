import { agencyPage, municipalOverview, outside, reformFactSheet } from '../documents'
import type { Repeal } from '../ruleEntry'

/** Rules that ended without a successor of their own. */
export const repeals: readonly Repeal[] = [
  {
    repeals: ['register.jobnet-weekly'],
    begins: { announced: '2019-07-01', enacted: '2020-01-01' },
    sources: [
      municipalOverview('Færre og mere enkle proceskrav', 'at tjekke jobforslag afskaffes'),
    ],
    confidence: 'high',
  },
  {
    repeals: ['register.min-plan-status', 'inform.six-weeks', 'register.employment-plan'],
    begins: { announced: '2023-01-01', enacted: '2023-03-22' },
    sources: [
      agencyPage(
        'Mindre administration i kommunerne og forenklinger af administrative krav',
        'Mindre administration i kommunerne og forenklinger',
      ),
      outside('Lov nr. 295 af 20/3/2023'),
    ],
    confidence: 'high',
  },
  {
    repeals: ['education-order'],
    begins: { announced: '2026-01-01', enacted: '2027-01-01' },
    sources: [reformFactSheet('Mere sammenhængende indsats', 'reduceres fra 13 til fem')],
    confidence: 'medium',
    expected: true,
  },
  {
    repeals: ['contact.fund-trial.2020'],
    begins: { announced: '2023-07-01', enacted: '2024-01-01' },
    sources: [
      municipalOverview(
        'Forsøgsordning med a-kasserne',
        'Udvalgte a-kasser får i en 4-årig forsøgsperiode ansvaret',
      ),
    ],
    confidence: 'high',
  },
  {
    repeals: ['form.education-allowance', 'contact.education.2022'],
    begins: { announced: 'never', enacted: '2025-07-01' },
    sources: [outside('Lov nr. 1655 af 30/12/2024')],
    confidence: 'high',
  },
  {
    repeals: ['contact.fast-track'],
    begins: { announced: '2026-01-01', enacted: '2026-07-01' },
    sources: [outside('Lov nr. 1750 af 29/12/2025')],
    confidence: 'low',
  },
]
