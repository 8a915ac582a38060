import { expect, it } from 'vitest'
import { openOfferPlan } from '../contract/offerOperations'
import { demonstrationMunicipality } from '../demonstration/demonstrationMunicipality'
import { caseFileOf } from '../domain/caseFileOf'
import { openApi } from '../testing/openApi'
import { askLaw } from './askLaw'

const today = '2026-11-23'
const seed = demonstrationMunicipality(today)
const own = seed.citizenFiles.filter(({ citizen }) => citizen.municipality === '0999')
const centre = seed.authorities.find(({ municipality }) => municipality === '0999') ?? null

/** A case as a file of the command line: without what the law does not read. */
function caseOf(file: (typeof own)[number]) {
  const benefits = file.benefits.map(({ endedBecause: _, ...benefit }) => benefit)
  return { ...caseFileOf(file, centre), benefits, asOf: today }
}

it('the plan says of every citizen’s offers what the command line does', async () => {
  const cases = JSON.stringify(own.map(caseOf))
  const { document } = await askLaw(['-'], () => Promise.resolve(cases))
  const api = openApi({ now: `${today}T08:00:00Z`, seed })
  const shown = []
  for (const { citizen } of own) {
    const params = { citizenId: citizen.id }
    const { plan } = (await api.ask(openOfferPlan, { as: 'agnete', params })).body
    // The command line keeps its reasons apart.
    const { why: _, ...obligation } = plan.obligation
    const items = plan.offers
      .filter(({ status }) => status === 'granted')
      .map(({ id, verdict }) => ({ id, ...verdict }))
    shown.push({ offers: { obligation, items } })
  }
  expect(document).toMatchObject(shown)
  expect(shown.flatMap(({ offers }) => offers.items).length).toBeGreaterThan(100)
}, 30_000)
