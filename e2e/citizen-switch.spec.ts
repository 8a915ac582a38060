import { enter } from './support/enter'
import { openCitizen } from './support/openCitizen'
import { expect, test } from './support/test'

test('another citizen meets no filter, opened entry, draft or dialog of the one before', async ({
  page,
}) => {
  await enter(page, 'Finn Fyrlund', '2026-11-23T08:00:00Z')
  await openCitizen(page, 'Frida Førstegang-Udeblev')
  const dialog = page.getByRole('dialog', { name: 'Søg overalt' })
  const goTo = async (name: string) => {
    await page.getByRole('button', { name: 'Søg overalt' }).click()
    await dialog.getByRole('combobox').fill(name)
    await dialog.getByRole('option', { name: new RegExp(`^${name}`) }).click()
  }

  await test.step('filters and what is open', async () => {
    await page.getByLabel('Slags').selectOption('Samtaler')
    await page.getByLabel('Søg i tidslinjen').fill('udeblevet')
    await page.getByRole('link', { name: /^Åbn: Jobsamtale, personligt/ }).click()
    await expect(page.getByText('Hvem har gjort hvad')).toBeVisible()
    await goTo('Nora Nyledig')
    await expect(page.getByRole('heading', { name: 'Nora Nyledig', level: 1 })).toBeFocused()
    await expect(page.getByLabel('Slags')).toHaveValue('')
    await expect(page.getByLabel('Søg i tidslinjen')).toHaveValue('')
    await expect(page.getByText('Hvem har gjort hvad')).toBeHidden()
    expect(new URL(page.url()).search).toBe('')
  })

  await test.step('a draft stays with its own citizen', async () => {
    await page.getByRole('link', { name: 'Notater', exact: true }).click()
    await page.getByLabel('Notat', { exact: true }).fill('Kun om Nora')
    await expect(page.getByText(/^Kladden er gemt kl\. /)).toBeVisible()
    await goTo('Frida Førstegang-Udeblev')
    await page.getByRole('button', { name: 'Gå uden at gemme' }).click()
    await expect(
      page.getByRole('heading', { name: 'Frida Førstegang-Udeblev', level: 1 }),
    ).toBeVisible()
    await page.getByRole('link', { name: 'Notater', exact: true }).click()
    await expect(page.getByRole('heading', { name: /^Notater om Frida/ })).toBeVisible()
    await expect(page.getByLabel('Notat', { exact: true })).toHaveValue('')
  })

  await test.step('a dialog and what was searched for', async () => {
    await page.getByRole('button', { name: 'Søg overalt' }).click()
    await dialog.getByRole('combobox').fill('nora nyledig')
    await dialog.getByRole('option', { name: /^Nora Nyledig/ }).click()
    await expect(page.getByRole('heading', { name: 'Nora Nyledig', level: 1 })).toBeVisible()
    await expect(dialog).toBeHidden()
    await page.getByRole('button', { name: 'Søg overalt' }).click()
    await expect(dialog.getByRole('combobox')).toHaveValue('')
  })
})
