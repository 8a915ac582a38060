import { changeCourse } from '../contract/courseOperations'
import type { CourseChange } from '../contract/courseChange'
import { openOneInFour } from '../contract/oneInFour'
import type { Store } from '../store/store'
import { buildCitizen } from './buildCitizen'
import { buildInsured } from './buildInsured'
import { buildSeed } from './buildSeed'
import { openApi } from './openApi'

const now = '2026-11-23T08:00:00Z'
/** As many as are in the town, and how many of them are exempted before. */
const people = 40
const before = 9

const exempting: CourseChange = {
  kind: 'exemption-granted',
  exemption: 'one-in-four',
  ground: 'Klarer sig selv: søger bredt og har været til samtale',
  from: '2026-11-23',
  to: null,
  reason: '',
}

const idOf = (index: number) => `citizen-${index}`

/** Forty open processes close to the labour market, nine of them exempted: one place is left. */
export const oneLeft = buildSeed(
  Array.from({ length: people }, (_, index) =>
    buildInsured('2026-11-02', {
      citizen: buildCitizen({
        id: idOf(index),
        civilRegistrationNumber: `710580-${String(1000 + index)}`,
      }),
      exemptions:
        index < before
          ? [{ kind: 'one-in-four', ground: 'Klarer sig selv', from: '2026-11-09', to: null }]
          : [],
    }),
  ),
)

/**
 * What comes of thirty-two who ask for the last place at the same moment, two of them for each of
 * sixteen citizens: how they were answered, what was refused, and the places afterwards.
 */
export async function askForTheLastPlace(store: Store | null) {
  const api = openApi({ now, seed: oneLeft, ...(store && { wrap: () => store }) })
  const answers = await Promise.all(
    Array.from({ length: 32 }, (_, index) =>
      api.ask(changeCourse, {
        as: index % 2 === 0 ? 'caseworker' : 'colleague',
        params: { citizenId: idOf(before + Math.floor(index / 2)) },
        body: exempting,
        version: 1,
      }),
    ),
  )
  const { body: quota } = await api.ask(openOneInFour)
  const refused = answers.filter(({ status }) => status !== 201)
  return {
    kept: answers.length - refused.length,
    refused: refused.map(({ kind }) => kind),
    reasons: [...new Set(refused.flatMap(({ problem }) => problem.reason?.da ?? []))],
    quota: { open: quota.open, places: quota.places, used: quota.used, left: quota.left },
    exempted: quota.exempted.length,
  }
}
