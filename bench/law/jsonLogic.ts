import { createRequire } from 'node:module'
import { join } from 'node:path'
import { root } from '../../scripts/runCommand'
import type { FlatFacts } from './flatFacts'
import type { Reduced } from './reduced'
import { type Condition, type Row, versions } from './versions'

type Logic = unknown

/** What is used of json-logic-engine, which the benchmark installs for itself. */
interface Engine {
  readonly LogicEngine: new () => {
    readonly build: (logic: Logic) => (facts: FlatFacts) => unknown
  }
}

/** The three questions as compiled JSON logic. */
export function jsonLogic(): (facts: FlatFacts) => Reduced {
  const load: (name: string) => Engine = createRequire(join(root, 'bench/'))
  const { LogicEngine } = load('json-logic-engine')
  const engine = new LogicEngine()
  const digital = engine.build(chosen(versions.digital, (outcome) => outcome, false))
  const party = engine.build(chosen(versions.party, (outcome) => outcome, null))
  const kind = engine.build(chosen(versions.first, (first) => first?.kind ?? null, null))
  const dueBy = engine.build(chosen(versions.first, (first) => first && { var: first.due }, null))
  return (facts) => {
    const found = kind(facts)
    return {
      digital: digital(facts) === true,
      party: String(party(facts)),
      first: typeof found === 'string' ? { kind: found, dueBy: Number(dueBy(facts)) } : null,
    }
  }
}

function chosen<Outcome>(
  rows: readonly Row<Outcome>[],
  said: (outcome: Outcome) => Logic,
  otherwise: Logic,
): Logic {
  return {
    if: [
      ...rows.flatMap(({ all, outcome }) => [{ and: [true, ...all.map(logicOf)] }, said(outcome)]),
      otherwise,
    ],
  }
}

function logicOf(condition: Condition): Logic {
  const fact = { var: condition.fact }
  if ('than' in condition) {
    const limit = { var: condition.than }
    return { [condition.is === 'below' ? '<' : '<=']: [fact, limit] }
  }
  const { is, value } = condition
  const operator = { equal: '===', in: 'in', from: '>=', until: '<=', below: '<' }[is]
  return { [operator]: [fact, value] }
}
