import type { Met } from './met'

/** What a run was to meet and did not: one in which nobody met anybody shows nothing. */
export function missedBy(met: Met, wanted: Readonly<Record<WhatIsMet, number>>): string[] {
  const missed = whatIsMet.filter((what) => met[what] < wanted[what])
  return [
    ...missed.map((what) => `${what}: ${met[what]} of ${wanted[what]}`),
    ...(met.refusedByLaw > met.deeds / 20 ? ['the law refuses much: that races with nobody'] : []),
  ]
}

const whatIsMet = ['races', 'stale', 'hungUp', 'cutOff', 'askedAgain'] as const
type WhatIsMet = (typeof whatIsMet)[number]
