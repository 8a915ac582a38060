import { createRequire } from 'node:module'
import { join } from 'node:path'
import { root } from '../../scripts/runCommand'
import type { FlatFacts } from './flatFacts'
import type { Reduced } from './reduced'
import { type Condition, type Row, versions } from './versions'

interface Engine {
  readonly addRule: (rule: unknown) => void
  readonly run: (facts: FlatFacts) => Promise<{ readonly events: readonly Fired[] }>
}
interface Fired {
  readonly params?: { readonly row: number }
}
interface Library {
  readonly Engine: new (rules: readonly unknown[], options: object) => Engine
}

/** The three questions to json-rules-engine: a rule for each row, the first that fires being the answer. */
export function jsonRules(): (facts: FlatFacts) => Promise<Reduced> {
  const load: (name: string) => Library = createRequire(join(root, 'bench/'))
  const library = load('json-rules-engine')
  const digital = asking(library, versions.digital)
  const party = asking(library, versions.party)
  const first = asking(library, versions.first)
  return async (facts) => {
    const talk = await first(facts)
    return {
      digital: (await digital(facts)) ?? false,
      party: (await party(facts)) ?? '',
      first: talk ? { kind: talk.kind, dueBy: Number(facts[talk.due]) } : null,
    }
  }
}

/** An engine of those rows alone, asked for the outcome of the first that fires. */
function asking<Outcome>(
  library: Library,
  rows: readonly Row<Outcome>[],
): (facts: FlatFacts) => Promise<Outcome | undefined> {
  const engine = new library.Engine([], { allowUndefinedFacts: true })
  rows.forEach(({ all }, row) => {
    const event = { type: 'answer', params: { row } }
    engine.addRule({ conditions: { all: all.map(conditionOf) }, event })
  })
  return async (facts) => {
    const { events } = await engine.run(facts)
    const fired = events.flatMap(({ params }) => params?.row ?? [])
    return rows[Math.min(...fired)]?.outcome
  }
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
