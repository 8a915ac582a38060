import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { installDependencies } from '../scripts/installDependencies.mjs'
import { root } from '../scripts/runCommand'
import { assessWhole } from '../src/law/assessWhole'
import { byHand } from './law/byHand'
import { flatFacts } from './law/flatFacts'
import { jsonLogic } from './law/jsonLogic'
import { jsonRules } from './law/jsonRules'
import { mixedCases } from './law/mixedCases'
import { ownReduced } from './law/ownReduced'
import { perSecond } from './law/perSecond'
import { sameAnswer } from './law/reduced'

/**
 * Full assessments a second, and three questions of the law (may the first talk be digital, who is
 * responsible, what is required first) in the law as it is written, with its reasons, beside two rule
 * engines and a bare function that give the answer alone. These read facts laid flat: once they lay
 * the case flat themselves, as the law does, and once they are given them. All must agree on every case. Milliseconds for each can be given: `npm run bench:law -- 2000`.
 */
const milliseconds = Number(process.argv[2] ?? 2000)

await installDependencies(pathToFileURL(join(root, 'bench/')))
const cases = mixedCases(3000)
const flat = cases.map(flatFacts)
const [logic, rules, hand] = [jsonLogic(), jsonRules(), byHand()]

for (const [index, one] of cases.entries()) {
  const facts = flat[index] ?? {}
  const own = ownReduced(one)
  const others = {
    'json-logic-engine': logic(facts),
    'json-rules-engine': await rules(facts),
    'by hand': hand(facts),
  }
  for (const [name, answer] of Object.entries(others))
    if (!sameAnswer(own, answer))
      throw new Error(
        `case ${index}: ${name} says ${JSON.stringify(answer)}, the law ${JSON.stringify(own)} of ${JSON.stringify(facts)}`,
      )
}

const full = await perSecond(
  cases,
  (one) => assessWhole(one.caseFile, one.asOf, one.basis),
  milliseconds,
)
const reduced = {
  own: await perSecond(cases, ownReduced, milliseconds),
  fromTheCase: {
    jsonRulesEngine: await perSecond(cases, (one) => rules(flatFacts(one)), milliseconds),
    jsonLogicEngine: await perSecond(cases, (one) => logic(flatFacts(one)), milliseconds),
    byHand: await perSecond(cases, (one) => hand(flatFacts(one)), milliseconds),
  },
  factsGiven: {
    jsonRulesEngine: await perSecond(flat, rules, milliseconds),
    jsonLogicEngine: await perSecond(flat, logic, milliseconds),
    byHand: await perSecond(flat, hand, milliseconds),
  },
}
const times = (peers: (typeof reduced)['factsGiven']) => ({
  jsonRulesEngine: round(reduced.own / peers.jsonRulesEngine),
  jsonLogicEngine: round(reduced.own / peers.jsonLogicEngine),
  byHand: round(reduced.own / peers.byHand),
})
const ratios = { fromTheCase: times(reduced.fromTheCase), factsGiven: times(reduced.factsGiven) }
console.log(`${full} full assessments a second, explained (goal 5000)`)
for (const [name, ratio] of Object.entries(ratios))
  console.log(
    `three questions, ${name}: ${reduced.own} a second with reasons; ${ratio.jsonRulesEngine} times json-rules-engine (goal 30), ${ratio.jsonLogicEngine} times compiled json-logic-engine (goal 1), ${ratio.byHand} times a bare function`,
  )
const goal = { fullPerSecond: 5000, jsonRulesEngine: 30, jsonLogicEngine: 1 }
console.log(
  JSON.stringify({
    bench: 'law',
    cases: cases.length,
    goal,
    measured: { fullPerSecond: full, reducedPerSecond: reduced, ratios },
  }),
)

function round(ratio: number): number {
  return Math.round(ratio * 100) / 100
}
