import { faultKinds, stagedFault, type StagedFault } from '../../contract/stage'

const key = 'rettidig.fault'

/**
 * The fault staged in this tab. An address with `?fault=html,once,saves` stages one, and so does
 * every later page of the tab; `always` and `all` are what is meant when nothing is said, and an
 * empty value takes it away.
 */
export function stagedFaults(): {
  readonly now: () => StagedFault | null
  readonly stage: (fault: StagedFault | null) => void
} {
  const asked = new URLSearchParams(location.search).get('fault')
  if (asked !== null) keep(faultIn(asked))
  return { now: kept, stage: keep }
}

function keep(fault: StagedFault | null): void {
  if (fault === null) sessionStorage.removeItem(key)
  else sessionStorage.setItem(key, JSON.stringify(fault))
}

function kept(): StagedFault | null {
  const text = sessionStorage.getItem(key)
  return text === null ? null : (stagedFault.safeParse(JSON.parse(text)).data ?? null)
}

function faultIn(asked: string): StagedFault | null {
  const words = asked.split(',')
  const kind = faultKinds.find((name) => words.includes(name))
  if (kind === undefined) return null
  return {
    kind,
    when: words.includes('once') ? 'once' : 'always',
    calls: words.includes('saves') ? 'saves' : 'all',
  }
}
