import { expect, it } from 'vitest'
import { z } from 'zod'
import { openOfferPlan } from '../contract/offerOperations'
import { demonstrationMunicipality } from '../demonstration/demonstrationMunicipality'
import { caseFileOf } from '../domain/caseFileOf'
import { askLaw } from '../hosts/askLaw'
import { openApi } from './openApi'

const today = '2026-11-23'
const seed = demonstrationMunicipality(today)
const own = seed.citizenFiles.filter(({ citizen }) => citizen.municipality === '0999')
const centre = seed.authorities.find(({ municipality }) => municipality === '0999') ?? null

/** What the command line says of the offers of each case. */
const document = z.array(
  z.object({
    offers: z.object({ obligation: z.looseObject({}), items: z.array(z.looseObject({})) }),
  }),
)

/** A case as a file of the command line: without what the law does not read. */
function caseOf(file: (typeof own)[number]) {
  const { benefits, ...facts } = caseFileOf(file, centre)
  const read = file.benefits.map(({ endedBecause: _, ...benefit }) => benefit)
  expect(read).toHaveLength(benefits.length)
  return { ...facts, benefits: read, asOf: today }
}

it('the plan says of every citizen’s offers what the command line does', async () => {
  const cases = JSON.stringify(own.map(caseOf))
  const { document: said } = await askLaw(['-'], () => Promise.resolve(cases))
  const told = document.parse(said)
  expect(told).toHaveLength(own.length)
  const api = openApi({ now: `${today}T08:00:00Z`, seed })
  let granted = 0
  for (const [index, { citizen }] of own.entries()) {
    const params = { citizenId: citizen.id }
    const { plan } = (await api.ask(openOfferPlan, { as: 'agnete', params })).body
    const items = plan.offers
      .filter(({ status }) => status === 'granted')
      .map(({ id, verdict }) => ({ id, ...verdict }))
    // The command line keeps its reasons apart.
    const { why: _, ...obligation } = plan.obligation
    expect({ obligation, items }).toEqual({
      obligation: told[index]?.offers.obligation,
      items: told[index]?.offers.items,
    })
    granted += items.length
  }
  expect(granted).toBeGreaterThan(100)
}, 30_000)
