import { acceptAll } from './support/acceptAll'
import { askDirectly } from './support/askDirectly'
import { citizenInView } from './support/citizenInView'
import { enter } from './support/enter'
import { openCitizen } from './support/openCitizen'
import { expect, test } from './support/test'
import { visit } from './support/visit'

const physical = {
  kind: 'job',
  on: '2026-11-30',
  at: '07:00',
  minutes: 45,
  form: 'physical',
  meeting: { kind: 'address', address: 'Opdigtet Alle 1' },
  wish: null,
  physicalRequired: null,
  topic: '',
  caseworker: 'finn',
  accepted: acceptAll,
}
const digital = {
  ...physical,
  form: 'video',
  wish: 'video',
  meeting: { kind: 'link', link: 'https://video.rettidig.example/1' },
}

test.describe('refused', () => {
  test.use({ refusals: [404, 422] })

  test('a digital first talk is refused, naming the rule and its source', async ({ page }) => {
    await enter(page, 'Finn Fyrlund', '2026-11-23T08:00:00Z')
    await openCitizen(page, 'Nora Nyledig')
    const answer = await askDirectly(page, 'finn', citizenInView(page), digital, 'digital-first')
    expect(answer.status).toBe(422)
    expect(answer.type).toContain('application/problem+json')
    const problem: unknown = JSON.parse(answer.body)
    expect(problem).toMatchObject({
      type: 'urn:rettidig:problem:law-refuses',
      pointer: '/form',
      rules: [expect.objectContaining({ id: 'form.first-physical.2023' })],
    })
    expect(answer.body).toContain('undtagen den første')
  })

  test('somebody else’s citizen answers as one that does not exist', async ({ page }) => {
    await enter(page, 'Hjalte Havblik', '2026-11-23T08:00:00Z')
    const theirs = await askDirectly(page, 'hjalte', 'c0001', physical, 'not-my-member')
    const nobody = await askDirectly(page, 'hjalte', 'c9999', physical, 'does-not-exist')
    expect(theirs).toEqual(nobody)
    expect(theirs.status).toBe(404)
  })
})

test('the same request sent twice with one id books once', async ({ page }) => {
  await enter(page, 'Finn Fyrlund', '2026-11-23T08:00:00Z')
  await openCitizen(page, 'Nora Nyledig')
  const id = citizenInView(page)
  const first = await askDirectly(page, 'finn', id, physical, 'one-and-the-same')
  const again = await askDirectly(page, 'finn', id, physical, 'one-and-the-same')
  expect(first.status).toBe(201)
  expect(again).toEqual(first)
  await visit(page, page.url())
  await expect(page.getByText('Jobsamtale, personligt fremmøde')).toHaveCount(1)
})
