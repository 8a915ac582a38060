import { askDirectly } from './support/askDirectly'
import { citizenInView } from './support/citizenInView'
import { enter } from './support/enter'
import { expectAccessible } from './support/expectAccessible'
import { openCitizen } from './support/openCitizen'
import { expect, test } from './support/test'
import { visit } from './support/visit'

test('a job centre caseworker is told whose talk it is and until when, and cannot book it', async ({
  page,
}) => {
  await enter(page, 'Agnete Aabenhus', '2026-11-23T08:00:00Z')
  await openCitizen(page, 'Nora Nyledig')
  await expect(
    page.getByText('Det er a-kassens samtale til og med 19. februar 2027. Du kan ikke booke den.'),
  ).toBeVisible()
  await expect(page.getByRole('link', { name: 'Book samtale', exact: true })).toHaveCount(0)
  await expectAccessible(page)

  const address = page.url()
  await visit(page, `${address}/samtaler/ny?krav=1`)
  await expect(page.getByText('Du kan ikke booke denne samtale').first()).toBeVisible()
  await expect(page.getByText(/til og med 19\. februar 2027/).first()).toBeVisible()
  await expect(page.getByText(/^For denne borger er det .+\.$/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Book samtalen' })).toBeDisabled()
  await expectAccessible(page)
})

test.describe('asked directly', () => {
  test.use({ refusals: [422] })

  test('the API refuses the job centre the fund’s talk, naming the rule', async ({ page }) => {
    await enter(page, 'Agnete Aabenhus', '2026-11-23T08:00:00Z')
    await openCitizen(page, 'Nora Nyledig')
    const booking = {
      kind: 'job',
      on: '2026-11-30',
      at: '09:00',
      minutes: 45,
      form: 'physical',
      meeting: { kind: 'address', address: 'Opdigtet Alle 1' },
      wish: null,
      physicalRequired: null,
      topic: '',
      caseworker: 'agnete',
    }
    const answer = await askDirectly(page, 'agnete', citizenInView(page), booking, 'not-ours')
    expect(answer.status).toBe(422)
    expect(answer.body).toContain('responsible.may-book')
  })
})
