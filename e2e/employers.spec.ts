import type { Page } from '@playwright/test'
import { enter } from './support/enter'
import { expectAccessible } from './support/expectAccessible'
import { openCitizen } from './support/openCitizen'
import { tabTo } from './support/tabTo'
import { expect, test } from './support/test'
import { visit } from './support/visit'

const monday = '2026-11-23T08:00:00Z'

/** No company has it; its last digit is right. */
const number = '99 99 01 47'

// What is wrong is told before it is saved, and the browser writes that to its console.
test.use({ refusals: [422] })

async function openEmployers(page: Page, as = 'Bo Birkevang') {
  await enter(page, as, monday)
  await page.getByRole('button', { name: 'Mere' }).click()
  await page.getByRole('link', { name: 'Virksomheder' }).click()
  await page.getByRole('heading', { name: 'Virksomheder', level: 1 }).waitFor()
}

async function openNew(page: Page) {
  await openEmployers(page)
  await page.getByRole('link', { name: 'Opret virksomhed' }).click()
  await page.getByRole('heading', { name: 'Ny virksomhed', level: 1 }).waitFor()
}

async function openPlacement(page: Page) {
  await openCitizen(page, 'Jonas Jobparat')
  await page.getByRole('link', { name: 'Planlæg tilbud' }).click()
  await page.getByRole('button', { name: 'Vælg Virksomhedspraktik' }).click()
  await page.getByLabel('Jobmål').fill('Butiksassistent')
}

const employerField = (page: Page) => page.getByRole('combobox', { name: 'Virksomhed' })
async function lookFor(page: Page, text: string) {
  await employerField(page).click()
  await employerField(page).fill(text)
}

const saveEmployer = (page: Page) => page.getByRole('button', { name: 'Gem virksomheden' }).click()

test('an employer is created, wrong numbers are told, a placement is planned there and seen under it', async ({
  page,
}) => {
  await openNew(page)
  await page.getByRole('textbox', { name: 'Navn' }).fill('Opdigtet Bageri')
  await page.getByLabel('CVR-nummer').fill('99990148')
  await page.getByLabel('P-nummer').fill('123')
  await saveEmployer(page)
  await expect(page.getByText('CVR-nummeret passer ikke. Tjek de otte cifre.')).toBeVisible()
  await expect(page.getByText('Et P-nummer har ti cifre.')).toBeVisible()
  await expect(page.getByLabel('CVR-nummer')).toBeFocused()
  await page.getByLabel('CVR-nummer').fill(number)
  await page.getByLabel('P-nummer').fill('')
  await page.getByLabel('Kommunens kontakt').selectOption('Cecilie Cirkel')
  await page.getByLabel('Ønsker og job').fill('Bagersvend, helst morgen')
  await page.getByRole('button', { name: 'Tilføj en kontaktperson' }).click()
  const contact = page.getByRole('group', { name: 'Kontaktperson 1' })
  await expect(contact.getByLabel('Navn')).toBeFocused()
  await contact.getByLabel('E-mail').fill('ikke en adresse')
  await saveEmployer(page)
  await expect(contact.getByText('Skal udfyldes.')).toBeVisible()
  await contact.getByLabel('Navn').fill('Bente Bager')
  await contact.getByLabel('E-mail').fill('bente@bageri.example')
  await saveEmployer(page)
  await expect(page.getByRole('heading', { name: 'Opdigtet Bageri', level: 1 })).toBeFocused()
  await expect(page.getByText('Cecilie Cirkel')).toBeVisible()
  await expect(page.getByText('bente@bageri.example')).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('navigation').getByRole('link', { name: 'Borgere' }).click()
  await openPlacement(page)
  await lookFor(page, '999901')
  await page
    .getByRole('listbox')
    .getByRole('option', { name: /Opdigtet Bageri/ })
    .click()
  await expect(page.getByLabel('Arbejdsgiver')).toHaveCount(0)
  await page.getByLabel('Ansvarlig på virksomheden').selectOption('Bente Bager')
  await page.getByRole('checkbox', { name: /^Rimelighedskravet/ }).check()
  await expect(page.getByText(/Kan gemmes alligevel/)).toBeVisible()
  await page.getByRole('button', { name: 'Læg i planen' }).click()
  await expect(page.getByText('Planen er gemt').first()).toBeVisible()
  const row = page.getByRole('row', { name: /^Virksomhedspraktik/ })
  await expect(row.getByText('Ansvarlig: Bente Bager')).toBeVisible()
  await expect(row.getByText('Rimelighedskrav set af Bo Birkevang 23. november 2026')).toBeVisible()
  await expect(row.getByText('Mangler Merbeskæftigelse')).toBeVisible()

  await row.getByRole('link', { name: 'Opdigtet Bageri' }).click()
  const now = page.getByRole('region', { name: 'I tilbud nu' })
  await expect(now.getByRole('link', { name: 'Jonas Jobparat' })).toBeVisible()
  await expect(now.getByText(/Virksomhedspraktik, 23\. november 2026 til/)).toBeVisible()
  await page.getByRole('link', { name: 'Alle virksomheder' }).click()
  await page.getByLabel('Søg på navn eller CVR-nummer').fill('bageri')
  await expect(page.getByText('1 virksomhed', { exact: true })).toBeVisible()
  await page.getByLabel('Sektor').selectOption('Offentlig')
  await expect(page.getByText('Ingen virksomhed passer til søgningen.')).toBeVisible()
  await page.getByLabel('Sektor').selectOption('Privat')
  await expect(page.getByRole('row', { name: /Opdigtet Bageri.*1$/ })).toBeVisible()
})

test('a number nobody knows is told where the placement is planned, and the employer is created there', async ({
  page,
}) => {
  await enter(page, 'Bo Birkevang', monday)
  await openPlacement(page)
  await lookFor(page, number)
  await expect(page.getByText(/Kommunen har ingen virksomhed med det navn/)).toBeVisible()
  await expect(page.getByText(`Kommunen kender ikke “${number}”.`, { exact: false })).toBeVisible()
  await page.getByRole('button', { name: 'Læg i planen' }).click()
  await expect(page.getByText('Opret den først.', { exact: false })).toBeVisible()
  await expect(employerField(page)).toBeFocused()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Opret virksomhed' }).click()
  const dialog = page.getByRole('dialog', { name: 'Ny virksomhed' })
  await expect(dialog.getByLabel('CVR-nummer')).toHaveValue(number)
  await dialog.getByRole('button', { name: 'Gem virksomheden' }).click()
  await expect(dialog.getByText('Skal udfyldes.')).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Navn' }).fill('Opdigtet Fiskehandel')
  await dialog.getByLabel('Sektor').selectOption('Offentlig')
  await dialog.getByRole('button', { name: 'Gem virksomheden' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(employerField(page)).toHaveValue(/^Opdigtet Fiskehandel/)
  await page.getByRole('button', { name: 'Læg i planen' }).click()
  await expect(page.getByText('Planen er gemt').first()).toBeVisible()
  await expect(page.getByRole('link', { name: 'Opdigtet Fiskehandel' })).toBeVisible()
})

test('a number nobody knows is kept with what was typed, and given up before the offer is planned without one', async ({
  page,
}) => {
  await enter(page, 'Bo Birkevang', monday)
  await openPlacement(page)
  await lookFor(page, number)
  await page.getByLabel('Jobmål').fill('Fiskehandler')
  await page.getByRole('link', { name: 'Tilbage til borgeren' }).click()
  await page.getByRole('link', { name: 'Åbn hele planen' }).click()
  await expect(page.getByText(`Kommunen kender ikke “${number}”.`, { exact: false })).toBeVisible()
  await page.getByRole('button', { name: 'Gå videre uden virksomhed' }).click()
  await expect(page.getByText('Kommunen kender ikke', { exact: false })).toHaveCount(0)
  await expect(employerField(page)).toBeFocused()
  await page.getByRole('button', { name: 'Læg i planen' }).click()
  await expect(page.getByText('Planen er gemt').first()).toBeVisible()
})

test('by the keyboard alone: an employer is created, and chosen in a plan', async ({ page }) => {
  await enter(page, 'Bo Birkevang', monday)
  await visit(page, '/virksomheder')
  await page.getByRole('heading', { name: 'Virksomheder', level: 1 }).waitFor()
  await tabTo(page, 'link', /Opret virksomhed/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Ny virksomhed' })).toBeFocused()
  await tabTo(page, 'text', /Navn/)
  await page.keyboard.type('Opdigtet Tømrer')
  await tabTo(page, 'text', /CVR-nummer/)
  await page.keyboard.type(number)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Opdigtet Tømrer', level: 1 })).toBeFocused()

  await page.getByRole('navigation').getByRole('link', { name: 'Borgere' }).press('Enter')
  await openCitizen(page, 'Jonas Jobparat')
  await page.getByRole('link', { name: 'Planlæg tilbud' }).press('Enter')
  await tabTo(page, 'button', /Vælg Virksomhedspraktik/)
  await page.keyboard.press('Enter')
  await tabTo(page, 'text', /Jobmål/)
  await page.keyboard.type('Tømrer')
  await tabTo(page, 'text', /Virksomhed/)
  await page.keyboard.type('tømrer')
  await expect(page.getByRole('option', { name: /^Opdigtet Tømrer/ })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(employerField(page)).toHaveValue(/^Opdigtet Tømrer/)
  await tabTo(page, 'checkbox', /Rimelighedskravet/)
  await page.keyboard.press('Space')
  await tabTo(page, 'checkbox', /merbeskæftigelse/)
  await page.keyboard.press('Space')
  await expect(page.getByText(/Kan gemmes alligevel/)).toHaveCount(0)
  await tabTo(page, 'button', /Læg i planen/)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Planen er gemt').first()).toBeVisible()
})

test('what the fund wrote of an employer is tied to one when it is granted', async ({ page }) => {
  await enter(page, 'Finn Fyrlund', monday)
  await page.getByRole('button', { name: 'Mere' }).click()
  await expect(page.getByRole('link', { name: 'Standardtekster' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Virksomheder' })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await openCitizen(page, 'Nora Nyledig')
  await page.getByRole('link', { name: 'Planlæg tilbud' }).click()
  await page.getByRole('button', { name: 'Vælg Virksomhedspraktik' }).click()
  await page.getByLabel('Jobmål').fill('Lagermedarbejder')
  await page.getByLabel('Virksomhedens navn og CVR-nummer').fill('Havnens Kran, CVR 99990066')
  await page.getByRole('button', { name: 'Foreslå', exact: true }).click()
  await expect(page.getByText('Planen er gemt').first()).toBeVisible()

  await enter(page, 'Agnete Aabenhus', monday)
  await openCitizen(page, 'Nora Nyledig')
  await page.getByRole('link', { name: 'Planlæg tilbud' }).click()
  await page.getByRole('button', { name: 'Bevilg: Virksomhedspraktik' }).click()
  await expect(page.getByRole('button', { name: 'Bevilg alligevel' })).toBeVisible()
  await page.getByRole('button', { name: 'Vælg Havnens Kran A/S (fiktiv)' }).click()
  await page.getByLabel('Ansvarlig på virksomheden').selectOption('Kurt Kran')
  await page.getByRole('checkbox', { name: /^Rimelighedskravet/ }).check()
  await page.getByRole('checkbox', { name: /merbeskæftigelse/ }).check()
  await page.getByRole('button', { name: 'Bevilg tilbuddet' }).click()
  await expect(page.getByText(/^Bevilget af Agnete Aabenhus/)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Havnens Kran A/S (fiktiv)' })).toBeVisible()

  await enter(page, 'Finn Fyrlund', monday)
  await openCitizen(page, 'Nora Nyledig')
  await page.getByRole('link', { name: 'Planlæg tilbud' }).click()
  await expect(page.getByText('Havnens Kran A/S (fiktiv)', { exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Havnens Kran A/S (fiktiv)' })).toHaveCount(0)
})

test.describe('an employer that is there, in use, or changed meanwhile', () => {
  test.use({ refusals: [409, 412, 422] })

  test('is led to when it is created again', async ({ page }) => {
    await openNew(page)
    await page.getByRole('textbox', { name: 'Navn' }).fill('Den samme')
    await page.getByLabel('CVR-nummer').fill('99 99 00 66')
    await saveEmployer(page)
    await expect(page.getByText('En virksomhed i kommunen har allerede nummeret.')).toBeVisible()
    await page.getByRole('link', { name: 'Havnens Kran A/S (fiktiv)' }).click()
    await expect(page.getByRole('heading', { name: 'Havnens Kran A/S (fiktiv)' })).toBeFocused()
  })

  test('is not removed while offers are at it, and is not offered once it has closed', async ({
    page,
  }) => {
    await enter(page, 'Bo Birkevang', monday)
    await openPlacement(page)
    await lookFor(page, 'Nordpilens')
    await page.getByRole('listbox').getByRole('option').click()
    await page.getByRole('button', { name: 'Læg i planen' }).click()
    await page.getByRole('link', { name: 'Nordpilens Bogtryk (fiktiv)' }).click()
    await page.getByRole('link', { name: 'Ret virksomheden' }).click()
    await page.getByRole('button', { name: 'Fjern virksomheden' }).click()
    await expect(page.getByRole('button', { name: 'Ja, fjern' })).toBeFocused()
    await page.getByRole('button', { name: 'Ja, fjern' }).click()
    await expect(
      page.getByText(/Der er tilbud hos virksomheden for: .*Jonas Jobparat/),
    ).toBeVisible()
    await page.getByRole('checkbox', { name: 'Virksomheden er nedlagt' }).check()
    await saveEmployer(page)
    await expect(page.getByText('Nedlagt', { exact: true })).toBeVisible()

    await page.getByRole('navigation').getByRole('link', { name: 'Borgere' }).click()
    await openCitizen(page, 'Nora Nyledig')
    await page.getByRole('link', { name: 'Planlæg tilbud' }).click()
    await page.getByRole('button', { name: 'Vælg Virksomhedspraktik' }).click()
    await lookFor(page, 'Nordpilens')
    await expect(page.getByText(/Kommunen har ingen virksomhed med det navn/)).toBeVisible()
  })

  test('is told of, and what was typed stays and can be saved', async ({ page, context }) => {
    await enter(page, 'Bo Birkevang', monday)
    await visit(page, '/virksomheder/employer-9/ret')
    await page.getByLabel('Ønsker og job').fill('Rengøring om aftenen')
    const other = await context.newPage()
    await enter(other, 'Agnete Aabenhus', monday)
    await visit(other, '/virksomheder/employer-9/ret')
    await other.getByLabel('Adresse').fill('Ny Vej 1')
    await saveEmployer(other)
    await other.getByText('Ny Vej 1').waitFor()
    await saveEmployer(page)
    await expect(page.getByText(/En anden har rettet virksomheden i mellemtiden/)).toBeVisible()
    await expect(page.getByLabel('Ønsker og job')).toHaveValue('Rengøring om aftenen')
    await page.getByRole('button', { name: 'Gem det, jeg har skrevet, alligevel' }).click()
    await expect(
      page.getByRole('heading', { name: 'Klippevands Rengøring (fiktiv)' }),
    ).toBeFocused()
    await expect(page.getByText('Rengøring om aftenen')).toBeVisible()
  })
})
