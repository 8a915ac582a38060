import { isDeepStrictEqual } from 'node:util'
import { citizenPage } from '../../contract/citizen'
import { headers } from '../../contract/headers'
import { handmade } from './hands'
import { raceCitizen } from './raceSeed'
import type { Fault } from './fault'
import type { Races } from './runRaces'
import { asker } from './send'
import type { Town } from './town'

/** What is wrong with what the API shows: each talk is as its last change was answered. */
export async function shownFaults({ address, citizens }: Races, town: Town): Promise<Fault[]> {
  const shown = new Map<string, unknown>()
  for (let index = 0; index < citizens; index++) {
    const response = await fetch(`${address}/api/citizens/${raceCitizen(index)}`, {
      headers: { [headers.person]: asker },
    })
    const { conversations } = citizenPage.parse(await response.json())
    for (const talk of conversations) if (!talk.topic.startsWith(handmade)) shown.set(talk.id, talk)
  }
  const lost = [...town.talks].filter(([id, { talk }]) => !isDeepStrictEqual(shown.get(id), talk))
  const unasked = [...shown.keys()].filter((id) => !town.talks.has(id))
  return [
    ...lost.map(([about]): Fault => ({ kind: 'lost', about: `talk ${about} is shown otherwise` })),
    ...unasked.map((about): Fault => ({ kind: 'unasked', about: `talk ${about} is shown` })),
  ]
}
