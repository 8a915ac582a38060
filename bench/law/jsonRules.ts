import { createRequire } from 'node:module'
import { join } from 'node:path'
import { root } from '../../scripts/runCommand'
import type { FlatFacts } from './flatFacts'
import type { Reduced } from './reduced'
import { type Condition, type Row, versions } from './versions'

interface Engine {
  readonly addRule: (rule: unknown) => void
  readonly run: (facts: FlatFacts) => Promise<{ readonly events: readonly Event[] }>
}
interface Event {
  readonly params?: { readonly outcome: unknown; readonly row: number }
}
interface Library {
  readonly Engine: new (rules: readonly unknown[], options: object) => Engine
}

/** The three questions to json-rules-engine: a rule for each row, the first that fires being the answer. */
export function jsonRules(): (facts: FlatFacts) => Promise<Reduced> {
  const library = createRequire(join(root, 'bench/'))('json-rules-engine') as Library
  const [digital, party, first] = [
    engineOf(library, versions.digital),
    engineOf(library, versions.party),
    engineOf(library, versions.first),
  ]
  return async (facts) => {
    const due = (await answered(first, facts)) as { kind: string; due: string } | null | undefined
    return {
      digital: (await answered(digital, facts)) === true,
      party: String(await answered(party, facts)),
      first: due ? { kind: due.kind, dueBy: Number(facts[due.due]) } : null,
    }
  }
}

async function answered(engine: Engine, facts: FlatFacts): Promise<unknown> {
  const { events } = await engine.run(facts)
  const first = events.toSorted((a, b) => (a.params?.row ?? 0) - (b.params?.row ?? 0))[0]
  return first?.params?.outcome
}

function engineOf<Outcome>(library: Library, rows: readonly Row<Outcome>[]): Engine {
  const engine = new library.Engine([], { allowUndefinedFacts: true })
  rows.forEach(({ all, outcome }, row) => {
    engine.addRule({
      conditions: { all: all.map(conditionOf) },
      event: { type: 'answer', params: { outcome, row } },
    })
  })
  return engine
}

const operators = {
  equal: 'equal',
  in: 'in',
  from: 'greaterThanInclusive',
  until: 'lessThanInclusive',
  below: 'lessThan',
}

function conditionOf(condition: Condition) {
  const value = 'than' in condition ? { fact: condition.than } : condition.value
  return { fact: condition.fact, operator: operators[condition.is], value }
}
