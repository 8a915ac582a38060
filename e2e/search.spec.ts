import type { Page } from '@playwright/test'
import { enter } from './support/enter'
import { expectAccessible } from './support/expectAccessible'
import { openCitizen } from './support/openCitizen'
import { expect, test } from './support/test'

const monday = '2026-11-23T08:00:00Z'
const dialogIn = (page: Page) => page.getByRole('dialog', { name: 'Søg overalt' })

/** The keys come a moment after the page. */
async function openSearch(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: 'Søg overalt' })
    .and(page.locator('[aria-haspopup]'))
    .waitFor()
  await page.keyboard.press('Control+k')
  await expect(dialogIn(page).getByRole('combobox')).toBeFocused()
}

test('a person, a screen, a rule and an action are found by one key from anywhere', async ({
  page,
}) => {
  await enter(page, 'Agnete Aabenhus', monday)
  const field = dialogIn(page).getByRole('combobox')
  const option = (name: string | RegExp) => dialogIn(page).getByRole('option', { name })

  await test.step('a person, with what can be done there', async () => {
    await openSearch(page)
    await expectAccessible(page)
    await field.fill('jonas jobparat')
    await expect(option(/^Jonas Jobparat/)).toHaveAttribute('data-combobox-selected', 'true')
    await expect(dialogIn(page).getByRole('status')).toContainText('Enter åbner Jonas Jobparat.')
    await expect(dialogIn(page)).not.toContainText(/\d{6}-?\d{4}/)
    await expectAccessible(page)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Jonas Jobparat', level: 1 })).toBeFocused()
    await openSearch(page)
    await field.fill('hensyn')
    await expect(dialogIn(page).getByRole('group', { name: 'Borgeren på skærmen' })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/borgere\/[^/]+\/hensyn$/)
  })

  await test.step('a screen, walked to with the arrows', async () => {
    await openSearch(page)
    await expect(field).toHaveValue('')
    await field.fill('re')
    await expect(option(/^Min dag/)).toBeHidden()
    const walked: string[] = []
    while (!(await option(/^Reform i sigte/).getAttribute('data-combobox-selected'))) {
      walked.push('ArrowDown')
      await page.keyboard.press('ArrowDown')
      expect(walked.length).toBeLessThan(40)
    }
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Reform i sigte', level: 1 })).toBeFocused()
  })

  await test.step('a rule', async () => {
    await openSearch(page)
    await field.fill('selvbooking')
    await dialogIn(page).getByRole('group', { name: 'Regler' }).getByRole('option').first().click()
    await expect(page).toHaveURL(/\/regelbog\/[\w.-]+$/)
  })

  await test.step('an action', async () => {
    await openSearch(page)
    await field.fill('mørk')
    await option('Mørk visning').click()
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  })

  await test.step('nothing, and Escape', async () => {
    await openSearch(page)
    await field.fill('xyzzy')
    await expect(dialogIn(page).getByRole('status')).toHaveText('Intet passer til “xyzzy”.')
    await page.keyboard.press('Escape')
    await expect(dialogIn(page)).toBeHidden()
    await page.getByRole('button', { name: 'Søg overalt' }).focus()
    await openSearch(page)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: 'Søg overalt' })).toBeFocused()
  })
})

test('who opens the search while a screen is on its way stays in it', async ({ page }) => {
  await enter(page, 'Agnete Aabenhus', monday)
  await openCitizen(page, 'Jonas Jobparat')
  let arrive: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await page.route('**/assets/NeedsScreen-*.js', async (route) => {
    await held
    await route.continue()
  })
  await openSearch(page)
  await dialogIn(page).getByRole('combobox').fill('hensyn')
  await expect(dialogIn(page).getByRole('status')).toContainText('Enter åbner')
  await page.keyboard.press('Enter')
  await expect(dialogIn(page)).toBeHidden()
  await openSearch(page)
  arrive()
  await expect(page).toHaveURL(/\/hensyn$/)
  await expect(
    page.getByRole('heading', { name: /^Hensyn/, level: 1, includeHidden: true }),
  ).toBeAttached()
  await expect(dialogIn(page).getByRole('combobox')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('shortcuts lead to screens and to the citizen’s own, are listed, and can be switched off', async ({
  page,
}) => {
  await enter(page, 'Finn Fyrlund', monday)
  await openCitizen(page, 'Nora Nyledig')
  await page
    .getByRole('button', { name: 'Søg overalt' })
    .and(page.locator('[aria-haspopup]'))
    .waitFor()
  await page.keyboard.press('Alt+Shift+KeyS')
  await expect(page.getByRole('heading', { name: 'Book samtale', level: 1 })).toBeFocused()
  await page.keyboard.press('Alt+Shift+KeyC')
  await expect(page.getByRole('heading', { name: 'Nora Nyledig', level: 1 })).toBeFocused()
  await page.keyboard.press('Alt+Shift+Digit1')
  await expect(page).toHaveURL(/\/dag/)
  await page.keyboard.press('Alt+Shift+KeyS')
  await page.keyboard.press('Alt+Shift+Digit0')
  await expect(page.getByRole('heading', { name: 'Genveje', level: 1 })).toBeFocused()
  await expect(page.getByRole('table', { name: 'Overalt' }).getByRole('row')).toHaveCount(12)

  await page.getByRole('checkbox', { name: 'Brug genveje i denne browser' }).press('Space')
  await page.keyboard.press('Alt+Shift+Digit2')
  await page.keyboard.press('Control+k')
  await expect(dialogIn(page)).toBeHidden()
  await expect(page).toHaveURL(/\/genveje$/)
  await page.reload()
  await expect(page.getByRole('checkbox')).not.toBeChecked()
  await page.getByRole('button', { name: 'Søg overalt' }).click()
  await expect(dialogIn(page)).toBeVisible()
})
