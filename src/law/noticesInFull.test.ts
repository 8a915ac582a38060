import { describe, expect, it } from 'vitest'
import { assessWhole } from './assessWhole'
import { buildCase, type CaseParts } from './buildCase'
import type { FreedomArea } from './caseFile'

/** Code, the answer it touches, what is missing and its rules. */
const notices = (parts: CaseParts, asOf: string, code: string) =>
  assessWhole(buildCase(parts), asOf, 'enacted')
    .notices.filter((notice) => notice.code === code)
    .map(({ affects, missing, rules }) => [affects, ...missing, ...rules].join(' '))

describe('the answer a freedom touches', () => {
  it.each<[FreedomArea, string]>([
    ['organisation', 'responsible'],
    ['conversations', 'conversations'],
    ['joblog', 'duties'],
    ['offers', 'offers'],
    ['rights', 'rights'],
    ['special-processes', 'offers'],
    ['aids', 'offers'],
    ['reports', 'duties'],
    ['supervision', 'supervision'],
  ])('%s: %s', (area, affects) => {
    const freedoms = [{ area, from: '2024-01-01', to: null }]
    expect(notices({ freedoms }, '2024-02-01', 'freed')).toEqual([`${affects} freedom.${area}`])
  })
})

describe('exemption from digital post', () => {
  const digitalPost = (from: string, to: string | null = null): CaseParts => ({
    benefits: [{ from: '2019-06-03' }],
    exemptions: [{ kind: 'digital-post', ground: null, from, to }],
  })
  it.each<[string, CaseParts, string[]]>([
    [
      'has no effect before the 2018 agreement is law',
      digitalPost('2019-12-31'),
      ['duties exempt.digital-post'],
    ],
    ['has one from the day it is', digitalPost('2020-01-01'), []],
  ])('%s', (_, parts, expected) => {
    expect(notices(parts, '2020-02-01', 'exemption-without-effect')).toEqual(expected)
  })
})

it('absence is to be assessed in the talks, by its rule', () => {
  const conversations = [{ on: '2024-02-05', status: 'missed' }] as const
  expect(notices({ conversations }, '2024-02-05', 'absence-to-assess')).toEqual([
    'conversations sanction.no-automatic',
  ])
})
