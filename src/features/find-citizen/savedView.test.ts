import { expect, it } from 'vitest'
import { isOutdated } from './savedView'

const known = new Set(['benefit cash-benefit', 'caseworker agnete'])
const words = (facet: string, value: string) =>
  known.has(`${facet} ${value}`) ? `${facet} ${value}` : null

it.each([
  ['', false],
  ['ydelse=cash-benefit&sagsbehandler=agnete&orden=name', false],
  ['sagsbehandler=somebody-who-left', true],
  ['ydelse=cash-benefit&noget=andet', true],
  ['orden=haandskrift', true],
])('a view with the address “%s” is outdated: %s', (address, outdated) => {
  expect(isOutdated({ name: 'Mine', address, columns: [] }, words)).toBe(outdated)
})
