import type { Page } from '@playwright/test'
import { enter } from './support/enter'
import { expectAccessible } from './support/expectAccessible'
import { setClock } from './support/setClock'
import { tabTo } from './support/tabTo'
import { expect, test } from './support/test'
import { visit } from './support/visit'

const monday = '2026-11-23T08:00:00Z'

test('whoever receives a citizen says so, and the caseworker sees it', async ({ page }) => {
  await enter(page, 'Agnete Aabenhus', monday)
  await page.getByRole('button', { name: 'Mere' }).click()
  await page.getByRole('link', { name: 'Reception' }).click()
  await page.getByRole('heading', { name: 'Reception', level: 1 }).waitFor()
  const row = page.getByRole('listitem').filter({ hasText: 'hos Cecilie Cirkel' }).first()
  const name = (await row.getByRole('link').textContent()) ?? ''
  await row.getByRole('button', { name: /^Ankommet: / }).click()
  await expect(row.getByText('Ankommet kl. 09:00')).toBeVisible()
  await expectAccessible(page)
  await enter(page, 'Cecilie Cirkel', monday)
  await page.getByRole('link', { name: 'Min dag' }).click()
  const talk = page
    .getByRole('region', { name: 'Dagens samtaler' })
    .getByRole('listitem')
    .filter({ hasText: name })
  await expect(talk).toContainText('Ankommet kl. 09:00')
  await talk.getByRole('link', { name }).click()
  await expect(page.getByRole('main')).toContainText('modtaget af Agnete Aabenhus')
})

test('by keys alone at a fund, and taken back', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await enter(page, 'Finn Fyrlund', monday)
  await visit(page, '/reception')
  await page.getByText('Ingen er inviteret ind i dag.').waitFor()
  await setClock(page, '2026-11-24T08:00:00Z')
  await tabTo(page, 'button', /^Ankommet: /)
  await page.keyboard.press('Enter')
  const undo = page.getByRole('button', { name: /^Fortryd ankomst: / })
  await undo.waitFor()
  await expectAccessible(page)
  await page.keyboard.press('Tab')
  await expect(undo).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(undo).toHaveCount(0)
  await expect(page.getByRole('button', { name: /^Ankommet: / }).first()).toBeVisible()
})

test('a place is one sheet of paper, without buttons, the demonstration and what is kept about safety', async ({
  page,
}) => {
  await enter(page, 'Agnete Aabenhus', monday)
  await visit(page, '/reception')
  await page.getByRole('listitem').first().waitFor()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('hos Cecilie Cirkel').first()).toBeVisible()
  const place = page.getByRole('main').getByRole('region').first()
  await expect(place.getByRole('button')).toHaveCount(0)
  await expect(page.getByText('Demonstration', { exact: false })).toBeHidden()
  await expect(page.getByRole('contentinfo')).toBeHidden()
  const places = await page.getByRole('main').getByRole('region').count()
  expect(await pagesOf(page)).toBe(places)
})

test('forty who come to one place are one sheet of paper, in letters one can read', async ({
  page,
}) => {
  await enter(page, 'Agnete Aabenhus', monday)
  await page.addInitScript(fortyComers)
  await visit(page, '/reception')
  const place = page.getByRole('main').getByRole('region').first()
  await expect(place.getByRole('listitem')).toHaveCount(40)
  await expectAccessible(page)
  await page.emulateMedia({ media: 'print' })
  // The width of A4 at 96 dots an inch, within margins of 1 cm.
  await page.setViewportSize({ width: 718, height: 1046 })
  const sizes = await place
    .getByText(/\S/)
    .evaluateAll((parts) => parts.map((part) => Number.parseFloat(getComputedStyle(part).fontSize)))
  expect(sizes.length).toBeGreaterThan(40 * 4)
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12)
  const needs = place.getByText(/^Hensyn: /).filter({ visible: true })
  expect(await needs.count()).toBe(10)
  const boxes = place.getByText('Ankommet', { exact: true })
  expect(await boxes.filter({ visible: true }).count()).toBe(40)
  expect(await pagesOf(page)).toBe(1)
})

/** How many sheets of A4 it is. */
async function pagesOf(page: Page): Promise<number> {
  const file = await page.pdf({ preferCSSPageSize: true })
  const text = file.toString('latin1')
  const [, wide, high] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(text) ?? []
  expect([Math.round(Number(wide)), Math.round(Number(high))]).toEqual([595, 842])
  return text.match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

/** In the page: whoever comes today comes over and over again, until there are forty, to one place. */
function fortyComers(): void {
  const ask = window.fetch.bind(window)
  window.fetch = async (input, init) => {
    const answer = await ask(input, init)
    if (!answer.url.endsWith('/api/reception')) return answer
    const body = await answer.json()
    const [place] = body.places
    const comers = body.places.flatMap(({ comers: some }: { comers: object[] }) => some)
    const needs = { ...comers[0].needs, interpreter: 'ar', disability: 'Bruger kørestol' }
    return Response.json({
      ...body,
      places: [
        {
          ...place,
          comers: Array.from({ length: 40 }, (_, at) => ({
            ...comers[at % comers.length],
            id: `comer ${at}`,
            status: 'booked',
            arrived: null,
            ...(at % 4 === 0 && { needs }),
          })),
        },
      ],
    })
  }
}
