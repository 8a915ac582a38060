import type { Page } from '@playwright/test'
import { employerStates } from './employerStates'
import { enter } from './enter'
import { openCitizen } from './openCitizen'
import { offerParticularsStates } from './offerParticularsStates'
import { oneInFourStates } from './oneInFourStates'
import { overseeOffersStates } from './overseeOffersStates'
import { planOffersStates } from './planOffersStates'
import { setClock } from './setClock'
import { stageFault } from './stageFault'
import { stageReceiver } from './stageReceiver'
import { visit } from './visit'

const monday = '2026-11-23T08:00:00Z'

/** One state a screen can be in, and how to bring it there. */
export interface ScreenState {
  readonly name: string
  /** The route it belongs to, as the router writes it. */
  readonly route: string
  /** It is looked at in English alone. */
  readonly english?: true
  /** It is brought about by the host in the page: a fault, or the panel that stages them. */
  readonly staged?: true
  readonly arrange: (page: Page) => Promise<void>
}

const adviserWith = (citizen: string) => async (page: Page) => {
  await enter(page, 'Finn Fyrlund', monday)
  await openCitizen(page, citizen)
}

const caseworkerWith = (citizen: string) => async (page: Page) => {
  await enter(page, 'Bo Birkevang', monday)
  await openCitizen(page, citizen)
}

const bookFor = (open: (page: Page) => Promise<void>) => async (page: Page) => {
  await open(page)
  await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
  await page.getByRole('group', { name: /Ledige tider/ }).waitFor()
}

const courseOf = (as: string, citizen: string) => async (page: Page) => {
  await enter(page, as, monday)
  await openCitizen(page, citizen)
  await page.getByRole('link', { name: 'Ret forløb' }).click()
  await page.getByRole('heading', { name: `Forløbet for ${citizen}` }).waitFor()
}

const ruleBookAt = (address: string, title: string) => async (page: Page) => {
  await enter(page, 'Bo Birkevang', monday)
  await visit(page, address)
  await page.getByRole('heading', { name: title, level: 1 }).waitFor()
  await page.locator('.mantine-Skeleton-root').first().waitFor({ state: 'detached' })
}

const reformAt = (address: string) => async (page: Page) => {
  await enter(page, 'Bo Birkevang', monday)
  await visit(page, address)
  await page.getByText(/ berøres /).waitFor()
}

const hoursAt = (as: string, address: string, title: string) => async (page: Page) => {
  await enter(page, as, monday)
  await visit(page, address)
  await page.getByRole('heading', { name: title, level: 1 }).waitFor()
}

const calendarAt = (address: string, first: string | RegExp) => async (page: Page) => {
  await enter(page, 'Agnete Aabenhus', monday)
  await visit(page, address)
  await page.getByRole('button', { name: first }).first().waitFor()
  // The drawn calendar comes with code of its own, after the list.
  await page.locator('[class*=ViewInner]').waitFor()
}

const planAt = (as: string, address: string, button: RegExp) => async (page: Page) => {
  await enter(page, as, monday)
  await visit(page, address)
  await page.getByRole('button', { name: button }).waitFor()
  // The drawn calendar comes with code of its own, after the list.
  await page.locator('[class*=ViewInner]').waitFor()
}

const lettersAt = (as: string, address: string) => async (page: Page) => {
  await enter(page, as, monday)
  await visit(page, address)
  await page.getByText(/^0 af \d+ er valgt$/).waitFor()
}

/** Every screen in every state worth looking at. */
export const screenStates: readonly ScreenState[] = [
  {
    name: 'who are you',
    route: '/',
    arrange: async (page) => {
      await page.goto(`/?clock=${monday}`)
      await page.getByRole('button', { name: 'Finn Fyrlund' }).waitFor()
    },
  },
  {
    name: 'citizens',
    route: '/borgere',
    arrange: (page) => enter(page, 'Agnete Aabenhus', monday),
  },
  {
    name: 'citizens, none found',
    route: '/borgere',
    arrange: async (page) => {
      await enter(page, 'Agnete Aabenhus', monday)
      await page.getByLabel('Søg på navn eller CPR-nummer').fill('findes slet ikke')
      await page.getByText('Ingen borgere passer til').waitFor()
    },
  },
  {
    name: 'citizens, asked to whom those chosen are given',
    route: '/borgere',
    arrange: async (page) => {
      await enter(page, 'Esther Egeskær', monday)
      await page
        .getByRole('checkbox', { name: /^Vælg / })
        .first()
        .check()
      await page.getByRole('button', { name: 'Tildel' }).click()
      const dialog = page.getByRole('dialog', { name: 'Tildel 1 borger' })
      await dialog.getByRole('button', { name: 'Tildel' }).click()
      await dialog.getByText('Skal udfyldes.').waitFor()
    },
  },
  {
    name: 'citizens, refused to who does not lead',
    route: '/borgere',
    arrange: async (page) => {
      await enter(page, 'Agnete Aabenhus', monday)
      await visit(page, '/borgere?sagsbehandler=bo')
      await page
        .getByRole('checkbox', { name: /^Vælg / })
        .first()
        .check()
      await page.getByRole('button', { name: 'Tildel' }).click()
      await page.getByRole('radio', { name: /^Cecilie Cirkel, har / }).check()
      await page.getByRole('dialog').getByRole('button', { name: 'Tildel' }).click()
      await page.getByText('1 borger blev ikke ændret').waitFor()
    },
  },
  {
    name: 'citizen, asked who is to have the citizen',
    route: '/borgere/:citizenId',
    arrange: async (page) => {
      await enter(page, 'Finn Fyrlund', monday)
      await openCitizen(page, 'Nora Nyledig')
      await page.getByRole('button', { name: 'Tildel Nora Nyledig en sagsbehandler' }).click()
      await page.getByRole('radio', { name: 'Gry Grønneklit' }).waitFor()
    },
  },
  {
    name: 'citizens, narrowed by what is there and what is gone',
    route: '/borgere',
    arrange: async (page) => {
      await enter(page, 'Agnete Aabenhus', monday)
      await visit(page, '/borgere?ydelse=cash-benefit&sagsbehandler=nobody-here&orden=-age')
      await page.getByText('Sagsbehandler: Findes ikke længere').waitFor()
      await page.getByText('Ingen borgere passer til det').waitFor()
    },
  },
  {
    name: 'citizens, a filter open, with every column',
    route: '/borgere',
    arrange: async (page) => {
      await enter(page, 'Agnete Aabenhus', monday)
      await page.getByText('600 borgere').waitFor()
      const columns = page.getByRole('button', { name: 'Kolonner' })
      if (await columns.isVisible()) {
        await columns.click()
        const left = page.getByRole('dialog').getByRole('checkbox', { checked: false })
        while ((await left.count()) > 0) await left.first().click()
        await page.keyboard.press('Escape')
      } else await page.getByRole('button', { name: 'Filtre' }).click()
      const filters = page.getByRole('group', { name: 'Filtre' })
      await filters.getByRole('button', { name: 'Lovens version' }).click()
      await page.getByRole('group', { name: 'Lovens version' }).waitFor()
    },
  },
  {
    name: 'citizens, no answer',
    route: '/borgere',
    staged: true,
    arrange: async (page) => {
      await enter(page, 'Finn Fyrlund', monday)
      await visit(page, '/borgere?fault=refused')
      await page.getByRole('alert', { name: 'Noget gik galt' }).waitFor()
    },
  },
  {
    name: 'citizens, menu open, in English',
    route: '/borgere',
    english: true,
    arrange: async (page) => {
      await enter(page, 'Esther Egeskær', monday)
      await page.getByRole('button', { name: 'English' }).click()
      await page.getByRole('heading', { name: 'Citizens', level: 1 }).waitFor()
      await page.getByRole('button', { name: 'Esther Egeskær' }).click()
      await page.getByRole('button', { name: 'Switch person' }).waitFor()
    },
  },
  {
    name: 'citizens, the rest of the main menu open',
    route: '/borgere',
    arrange: async (page) => {
      await enter(page, 'Esther Egeskær', monday)
      await page.getByRole('button', { name: 'Mere' }).click()
      await page.getByRole('link', { name: 'Overdragelser' }).waitFor()
    },
  },
  {
    name: 'citizen, every reason open',
    route: '/borgere/:citizenId',
    arrange: async (page) => {
      await adviserWith('Nora Nyledig')(page)
      for (const why of await page.getByText('Hvorfor?').all()) await why.click()
    },
  },
  {
    name: 'citizen with an unlawful booking',
    route: '/borgere/:citizenId',
    arrange: adviserWith('Frida Førstegang-Udeblev'),
  },
  {
    name: 'citizen with something missing, number in view',
    route: '/borgere/:citizenId',
    arrange: async (page) => {
      await caseworkerWith('Viola Venter-Svar')(page)
      await page.getByRole('button', { name: 'Vis CPR-nummer' }).click()
      await page.getByRole('button', { name: 'Skjul CPR-nummer' }).waitFor()
    },
  },
  {
    name: 'citizen of whom nothing is required',
    route: '/borgere/:citizenId',
    arrange: caseworkerWith('Karla Korttidssyg'),
  },
  {
    name: 'citizen with no benefit running',
    route: '/borgere/:citizenId',
    arrange: caseworkerWith('Ove Ophørt'),
  },
  {
    name: 'citizen with a very long name',
    route: '/borgere/:citizenId',
    arrange: caseworkerWith(
      'Anne-Sofie Alexandra Wilhelmine Kongeegelund-Strandmosegaard af Bækkeskovhøj',
    ),
  },
  {
    name: 'timeline drawn, an entry open with its reason',
    route: '/borgere/:citizenId',
    arrange: async (page) => {
      await adviserWith('Frida Førstegang-Udeblev')(page)
      await page.getByRole('link', { name: /^Åbn: Jobsamtale, video/ }).click()
      const panel = page.getByRole('region', { name: 'Jobsamtale, video' })
      await panel.getByText('Hvorfor?').first().click()
      await page.getByText('Tegnforklaring').click()
      await page.getByRole('application').press('ArrowRight')
    },
  },
  {
    name: 'timeline as a list alone',
    route: '/borgere/:citizenId',
    arrange: async (page) => {
      await adviserWith('Frida Førstegang-Udeblev')(page)
      await page.getByRole('button', { name: 'Kun liste' }).click()
      await page.getByRole('application').waitFor({ state: 'detached' })
    },
  },
  {
    name: 'timeline filtered to nothing',
    route: '/borgere/:citizenId',
    arrange: async (page) => {
      await adviserWith('Nora Nyledig')(page)
      await page.getByLabel('Søg i tidslinjen').fill('findes slet ikke')
      await page.getByText('Ingen hændelser passer').waitFor()
    },
  },
  {
    name: 'timeline of a long course, all of it',
    route: '/borgere/:citizenId',
    arrange: async (page) => {
      await enter(page, 'Agnete Aabenhus', monday)
      await openCitizen(page, 'Inger Egedal')
      await page.getByRole('button', { name: 'Alt', exact: true }).click()
      await page.getByText('45 af 45 hændelser').waitFor()
    },
  },
  {
    name: 'citizen who is not there',
    route: '/borgere/:citizenId',
    arrange: async (page) => {
      await enter(page, 'Finn Fyrlund', monday)
      await visit(page, '/borgere/c9999')
      await page
        .getByRole('heading', { name: 'Borgeren findes ikke blandt dine borgere' })
        .waitFor()
    },
  },
  {
    name: 'citizen with needs',
    route: '/borgere/:citizenId',
    arrange: async (page) => {
      await caseworkerWith('Liv Langtidssyg')(page)
      await page.getByText(/^Hensyn: /).waitFor()
    },
  },
  {
    name: 'needs, with errors',
    route: '/borgere/:citizenId/hensyn',
    arrange: async (page) => {
      await caseworkerWith('Sofus Skifter')(page)
      await page.getByRole('link', { name: 'Hensyn' }).click()
      await page.getByRole('button', { name: 'Tilføj en hindring' }).click()
      await page.getByLabel('Hvornår', { exact: true }).last().selectOption('I en periode')
      await page.getByRole('button', { name: 'Gem hensyn' }).click()
      await page.getByText('Skal udfyldes.').first().waitFor()
    },
  },
  {
    name: 'shortcuts',
    route: '/genveje',
    arrange: async (page) => {
      await enter(page, 'Agnete Aabenhus', monday)
      await page.getByRole('button', { name: 'Agnete Aabenhus' }).click()
      await page.getByRole('link', { name: 'Genveje' }).click()
      await page.getByRole('heading', { name: 'Genveje', level: 1 }).waitFor()
    },
  },
  {
    name: 'search over everything, on a citizen, something found',
    route: '/borgere/:citizenId',
    arrange: async (page) => {
      await caseworkerWith('Sofus Skifter')(page)
      await page.getByRole('button', { name: 'Søg overalt' }).click()
      await page.getByRole('dialog').getByRole('combobox').fill('so')
      await page.getByRole('option', { name: /^Sofus Skifter/ }).waitFor()
    },
  },
  {
    name: 'a course on paper, with everything',
    route: '/borgere/:citizenId/udskrift',
    arrange: async (page) => {
      await caseworkerWith('Sofus Skifter')(page)
      await page.getByRole('link', { name: 'Udskriv', exact: true }).click()
      await page.getByRole('checkbox', { name: 'Hvem har gjort hvad' }).check()
      await page.getByRole('table', { name: 'Krav' }).waitFor()
    },
  },
  {
    name: 'a course on paper, with nothing in what is chosen',
    route: '/borgere/:citizenId/udskrift',
    arrange: async (page) => {
      await caseworkerWith('Sofus Skifter')(page)
      await page.getByRole('link', { name: 'Udskriv', exact: true }).click()
      for (const part of ['Ydelse', 'Målgruppe', 'Ansvarlig', 'Krav', 'Samtaler', 'Loven']) {
        const box = page.getByRole('checkbox', { name: part, exact: true })
        if ((await box.count()) > 0) await box.uncheck()
      }
    },
  },
  ...planOffersStates,
  ...oneInFourStates,
  ...offerParticularsStates,
  ...employerStates,
  ...overseeOffersStates,
  {
    name: 'notes, none yet and with errors',
    route: '/borgere/:citizenId/notater',
    arrange: async (page) => {
      await caseworkerWith('Sofus Skifter')(page)
      await page.getByRole('link', { name: 'Notater' }).click()
      await page.getByLabel('Følg op den (kan udelades)').fill('i morgen')
      await page.getByRole('button', { name: 'Gem notatet' }).click()
      await page.getByText('Skal udfyldes.').first().waitFor()
    },
  },
  {
    name: 'notes, to be followed up and settled, one being changed',
    route: '/borgere/:citizenId/notater',
    arrange: async (page) => {
      await caseworkerWith('Sofus Skifter')(page)
      await page.getByRole('link', { name: 'Notater' }).click()
      for (const text of ['Ringer, når kurset er valgt', `Langt notat ${'x'.repeat(200)}`]) {
        await page.getByLabel('Notat', { exact: true }).fill(text)
        await page.getByLabel('Følg op den (kan udelades)').fill('23.11.2026')
        await page.getByRole('button', { name: 'Gem notatet' }).click()
        await page.getByRole('listitem').filter({ hasText: text }).waitFor()
      }
      await page.getByRole('button', { name: 'Fulgt op: Ringer, når kurset er valgt' }).click()
      await page.getByRole('button', { name: /^Tag op igen/ }).waitFor()
      await page.getByRole('button', { name: /^Ret opfølgningen/ }).click()
    },
  },
  {
    name: 'my day, with talks, what waits and what is lost',
    route: '/dag',
    arrange: async (page) => {
      await enter(page, 'Agnete Aabenhus', '2026-11-23T14:00:00Z')
      await visit(page, '/dag')
      await page.getByText(/kan ikke længere nås i tide$/).click()
      await page
        .getByText('Fristen er gået, og den kan ikke indhentes.', { exact: false })
        .waitFor()
    },
  },
  {
    name: 'my day, the API gives no answer',
    route: '/dag',
    staged: true,
    arrange: async (page) => {
      await enter(page, 'Agnete Aabenhus', monday)
      await visit(page, '/dag?fault=refused')
      await page.getByRole('button', { name: 'Prøv igen' }).waitFor()
    },
  },
  {
    name: 'working hours, with errors',
    route: '/arbejdstid',
    arrange: async (page) => {
      await hoursAt('Cecilie Cirkel', '/arbejdstid', 'Min arbejdstid')(page)
      await page.getByRole('button', { name: 'Tilføj en dag' }).click()
      await page.getByRole('button', { name: 'Tilføj tidsrum, Dag 1' }).click()
      await page.getByRole('button', { name: 'Læs kalenderen ind' }).click()
      await page.getByRole('button', { name: 'Gem tiderne' }).click()
      await page.getByText('Skal udfyldes.').first().waitFor()
    },
  },
  {
    name: 'working hours of somebody led, with another calendar',
    route: '/arbejdstid/:personId',
    arrange: hoursAt('Esther Egeskær', '/arbejdstid/bo', 'Arbejdstid for Bo Birkevang'),
  },
  {
    name: 'rooms, to the team leader',
    route: '/lokaler',
    arrange: hoursAt('Esther Egeskær', '/lokaler', 'Lokaler'),
  },
  {
    name: 'rooms, to a caseworker',
    route: '/lokaler',
    arrange: hoursAt('Bo Birkevang', '/lokaler', 'Lokaler'),
  },
  {
    name: 'hours of a room',
    route: '/lokaler/:roomId',
    arrange: hoursAt('Esther Egeskær', '/lokaler/room-jc-0999-1', 'Åbningstid for Lokale 1'),
  },
  {
    name: 'import, with bad rows',
    route: '/borgere/importer',
    arrange: async (page) => {
      await enter(page, 'Bo Birkevang', monday)
      await page.getByRole('link', { name: 'Importér borgere' }).click()
      await page.getByRole('heading', { name: 'Importér borgere', level: 1 }).waitFor()
      const buffer = Buffer.from('CPR-nummer;Navn\n;Bo Bø\n710580-4321;')
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'fejl.csv', mimeType: 'text/csv', buffer })
      await page.getByText('2 linjer skal rettes').waitFor()
    },
  },
  {
    name: 'new citizen, with errors',
    route: '/borgere/ny',
    arrange: async (page) => {
      await enter(page, 'Bo Birkevang', monday)
      await page.getByRole('link', { name: 'Ny borger' }).click()
      await page.getByRole('heading', { name: 'Ny borger', level: 1 }).waitFor()
      await page.getByRole('button', { name: 'Opret borger' }).click()
      await page.getByText('Skal udfyldes.').first().waitFor()
    },
  },
  {
    name: 'new citizen, sick, with the effect',
    route: '/borgere/ny',
    arrange: async (page) => {
      await enter(page, 'Finn Fyrlund', monday)
      await page.getByRole('link', { name: 'Ny borger' }).click()
      await page.getByRole('heading', { name: 'Ny borger', level: 1 }).waitFor()
      await page.getByLabel('CPR-nummer').fill('710580-4321')
      await page.getByLabel('Navn').fill('Nanna Nytilkommen')
      await page.getByLabel('Jobcenter').selectOption('Jobcenter Eksempelby')
      await page.getByLabel('Ydelse', { exact: true }).selectOption('Sygedagpenge')
      await page.getByLabel('Første dag').fill('20.11.2026')
      await page.getByText('Et nyt forløb begynder').waitFor()
    },
  },
  {
    name: 'course, running and ended',
    route: '/borgere/:citizenId/forloeb',
    arrange: courseOf('Finn Fyrlund', 'Sofus Skifter'),
  },
  {
    name: 'course, with changes',
    route: '/borgere/:citizenId/forloeb',
    arrange: async (page) => {
      await courseOf('Bo Birkevang', 'Liv Langtidssyg')(page)
      await page.getByRole('link', { name: /^Borgerens forventning/ }).click()
      await page.getByLabel('Dato', { exact: true }).fill('1.2.2027')
      await page.getByLabel('Begrundelse').fill('Ny lægeerklæring')
      await page.getByRole('button', { name: 'Gem' }).click()
      await page.getByText('Begrundelse: Ny lægeerklæring').waitFor()
    },
  },
  {
    name: 'a change of benefit with its effect, every reason open',
    route: '/borgere/:citizenId/forloeb/:deed',
    arrange: async (page) => {
      await courseOf('Finn Fyrlund', 'Frida Førstegang-Udeblev')(page)
      await page.getByRole('link', { name: /^Skift ydelse/ }).click()
      await page.getByLabel('Ydelse', { exact: true }).selectOption('Sygedagpenge')
      await page.getByLabel('Første dag').fill('24.11.2026')
      await page.getByText('Et nyt forløb begynder').waitFor()
      for (const why of await page.getByText('Hvorfor?').all()) await why.click()
    },
  },
  {
    name: 'a correction with errors',
    route: '/borgere/:citizenId/forloeb/:deed',
    arrange: async (page) => {
      await courseOf('Bo Birkevang', 'Viola Venter-Svar')(page)
      await page.getByRole('link', { name: /^Ret ydelse/ }).click()
      await page.getByLabel('Første dag').fill('i går')
      await page.getByRole('button', { name: 'Gem' }).click()
      await page.getByText('Datoen findes ikke.').waitFor()
    },
  },
  {
    name: 'an exemption the law refuses, its reason open',
    route: '/borgere/:citizenId/forloeb/:deed',
    arrange: async (page) => {
      await courseOf('Finn Fyrlund', 'Nora Nyledig')(page)
      await page.getByRole('link', { name: 'Fritag borgeren' }).click()
      await page.getByLabel('Fritagelse', { exact: true }).selectOption('Pause')
      await page.getByLabel('Grund', { exact: true }).fill('Har ikke gavn af samtaler lige nu')
      await page.getByLabel('Første dag').fill('30.11.2026')
      await page.getByText('Hvorfor?').click()
    },
  },
  {
    name: 'the end of an exemption, with errors',
    route: '/borgere/:citizenId/forloeb/:deed',
    arrange: async (page) => {
      await courseOf('Finn Fyrlund', 'Bodil Barsel-Snart')(page)
      await page.getByRole('link', { name: /^Afslut fritagelse/ }).click()
      await page.getByLabel('Sidste dag').fill('1.3.2027')
      await page.getByText('Den kan kun afkortes', { exact: false }).waitFor()
    },
  },
  {
    name: 'nothing to correct at the address',
    route: '/borgere/:citizenId/forloeb/:deed',
    arrange: async (page) => {
      await courseOf('Bo Birkevang', 'Viola Venter-Svar')(page)
      await visit(page, `${new URL(page.url()).pathname}/findes-ikke`)
      await page.getByRole('heading', { name: 'Det kan ikke rettes her' }).waitFor()
    },
  },
  {
    name: 'book, the law decides the form',
    route: '/borgere/:citizenId/samtaler/ny',
    arrange: bookFor(adviserWith('Nora Nyledig')),
  },
  {
    name: 'book, the citizen chooses and the authority decides otherwise',
    route: '/borgere/:citizenId/samtaler/ny',
    arrange: async (page) => {
      await bookFor(caseworkerWith('Liv Langtidssyg'))(page)
      await page.getByText('Telefon', { exact: true }).click()
      await page.getByText('Vi beslutter, at samtalen').click()
    },
  },
  {
    name: 'book, with errors',
    route: '/borgere/:citizenId/samtaler/ny',
    arrange: async (page) => {
      await bookFor(caseworkerWith('Liv Langtidssyg'))(page)
      await page.getByLabel('Klokkeslæt').fill('midnat')
      await page.getByLabel('Varighed i minutter').fill('')
      await page.getByRole('button', { name: 'Book samtalen' }).click()
      await page.getByText('Skal udfyldes.').waitFor()
    },
  },
  {
    name: 'book, calendar open',
    route: '/borgere/:citizenId/samtaler/ny',
    arrange: async (page) => {
      await bookFor(adviserWith('Nora Nyledig'))(page)
      await page.getByRole('button', { name: 'Vælg i kalender' }).click()
      await page.getByRole('button', { name: /, valgt$/ }).waitFor()
    },
  },
  {
    name: 'book, not ours to book',
    route: '/borgere/:citizenId/samtaler/ny',
    arrange: async (page) => {
      await caseworkerWith('Nora Nyledig')(page)
      await visit(page, `${page.url()}/samtaler/ny?krav=1`)
      await page.getByText('Du kan ikke booke denne samtale').first().waitFor()
    },
  },
  {
    name: 'change a booked talk',
    route: '/borgere/:citizenId/samtaler/:conversationId',
    arrange: async (page) => {
      await enter(page, 'Gry Grønneklit', monday)
      await openCitizen(page, 'Frida Førstegang-Udeblev')
      await page.getByRole('link', { name: 'Skift form' }).click()
      await page.getByRole('group', { name: /Ledige tider/ }).waitFor()
    },
  },
  {
    name: 'register a cancelled talk, who is missing',
    route: '/borgere/:citizenId/samtaler/:conversationId/udfald',
    arrange: async (page) => {
      await adviserWith('Frida Førstegang-Udeblev')(page)
      await page.getByRole('link', { name: /^Registrér udfald/ }).click()
      await page.getByText('Samtalen blev aflyst').click()
      await page.getByRole('button', { name: 'Gem udfald' }).click()
      await page.getByText('Skal udfyldes.').waitFor()
    },
  },
  {
    name: 'register a held talk, with an agreement and errors',
    route: '/borgere/:citizenId/samtaler/:conversationId/udfald',
    arrange: async (page) => {
      await adviserWith('Nora Nyledig')(page)
      await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
      await page.getByRole('button', { name: 'Book samtalen' }).click()
      await page.getByText('Samtalen er booket').waitFor()
      await setClock(page, '2026-12-14T13:00:00Z')
      await page.getByRole('link', { name: /^Registrér udfald: Jobsamtale/ }).click()
      await page.getByText('Samtalen blev holdt').click()
      await page.getByRole('button', { name: 'Tilføj en aftale' }).click()
      await page.getByLabel('Senest (kan udelades)').fill('i morgen')
      await page.getByRole('button', { name: 'Gem udfald' }).click()
      await page.getByText('Skal udfyldes.').waitFor()
    },
  },
  {
    name: 'citizen whose talk was held in a form the law did not allow',
    route: '/borgere/:citizenId',
    arrange: async (page) => {
      await adviserWith('Nora Nyledig')(page)
      await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
      await page.getByRole('button', { name: 'Book samtalen' }).click()
      await page.getByText('Samtalen er booket').waitFor()
      await setClock(page, '2026-12-14T13:00:00Z')
      await page.getByRole('link', { name: /^Registrér udfald: Jobsamtale/ }).click()
      await page.getByText('Samtalen blev holdt').click()
      await page.getByLabel('Hvordan blev samtalen holdt?').selectOption('Telefon')
      await page.getByRole('button', { name: 'Gem udfald' }).click()
      await page.getByText('Næste ledige tid').waitFor()
    },
  },
  {
    name: 'a talk that took place unbooked, with errors',
    route: '/borgere/:citizenId/samtaler/afholdt',
    arrange: async (page) => {
      await caseworkerWith('Liv Langtidssyg')(page)
      await page.getByRole('link', { name: 'Registrér en holdt samtale' }).click()
      await page.getByRole('button', { name: 'Tilføj en aftale' }).click()
      await page.getByRole('button', { name: 'Gem samtalen' }).click()
      await page.getByText('Skal udfyldes.').first().waitFor()
    },
  },
  {
    name: 'an absence to assess, with errors',
    route: '/borgere/:citizenId/samtaler/:conversationId/udeblivelse',
    arrange: async (page) => {
      await caseworkerWith('Rikke Risikant')(page)
      await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
      await page.getByRole('button', { name: 'Book samtalen' }).click()
      await page.getByText('Samtalen er booket').waitFor()
      await setClock(page, '2026-12-22T15:00:00Z')
      await page.getByRole('link', { name: /^Registrér udfald/ }).click()
      await page.getByText('Borgeren udeblev').click()
      await page.getByRole('button', { name: 'Gem udfald' }).click()
      await page.getByRole('link', { name: 'Vurdér udeblivelsen' }).click()
      await page.getByRole('button', { name: 'Gem vurderingen' }).click()
      await page.getByText('Skriv den konkrete grund.').waitFor()
    },
  },
  {
    name: 'citizen referred to the job centre, not received yet',
    route: '/borgere/:citizenId',
    arrange: async (page) => {
      await caseworkerWith('Rikke Risikant')(page)
      await page.getByRole('button', { name: 'Spørg a-kassen' }).click()
      await page.getByText('Skal udfyldes.').waitFor()
    },
  },
  {
    name: 'book, not known yet whether it is saved',
    route: '/borgere/:citizenId/samtaler/ny',
    staged: true,
    arrange: async (page) => {
      await bookFor(adviserWith('Nora Nyledig'))(page)
      await stageFault(page, { kind: 'refused', when: 'always', calls: 'saves' })
      await page.getByRole('button', { name: 'Book samtalen' }).click()
      await page.getByText('Ved ikke endnu, vi tjekker').waitFor()
    },
  },
  {
    name: 'book, what was typed found again',
    route: '/borgere/:citizenId/samtaler/ny',
    arrange: async (page) => {
      await bookFor(adviserWith('Nora Nyledig'))(page)
      await page.getByLabel('Hvad handler samtalen om?').fill('Jobmål')
      await page.goBack()
      await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
      await page.getByRole('status', { name: 'Det, du skrev sidst, står her igen' }).waitFor()
    },
  },
  {
    name: 'citizen, answer on its way',
    route: '/borgere/:citizenId',
    staged: true,
    arrange: async (page) => {
      await enter(page, 'Finn Fyrlund', monday)
      await visit(page, '/borgere/c0001?fault=stall')
      await page.getByRole('heading', { name: 'Henter …' }).waitFor({ state: 'attached' })
    },
  },
  {
    name: 'citizen, no answer',
    route: '/borgere/:citizenId',
    staged: true,
    arrange: async (page) => {
      await enter(page, 'Finn Fyrlund', monday)
      await visit(page, '/borgere/c0001?fault=refused')
      await page.getByRole('alert', { name: 'Noget gik galt' }).waitFor()
    },
  },
  {
    name: 'citizens, failure panel open, worker asleep, about to reset',
    route: '/borgere',
    staged: true,
    arrange: async (page) => {
      await enter(page, 'Finn Fyrlund', `${monday}&fault=broke,once,saves`)
      await page.getByRole('button', { name: 'Fejlpanel' }).click()
      await page.getByRole('button', { name: 'Nulstil demodata' }).click()
      await page.getByRole('button', { name: 'Stop service worker' }).click()
      await page.getByRole('alert', { name: 'Rettidig svarer ikke' }).waitFor()
    },
  },
  {
    name: 'citizens, data laid anew',
    route: '/borgere',
    staged: true,
    arrange: async (page) => {
      await enter(page, 'Finn Fyrlund', monday)
      await page.getByRole('button', { name: 'Fejlpanel' }).click()
      await page.getByRole('button', { name: 'Nulstil demodata' }).click()
      await page.getByRole('button', { name: 'Ja, nulstil' }).click()
      await page.getByText('Du begynder på friske demodata.').waitFor()
    },
  },
  {
    name: 'rule book',
    route: '/regelbog',
    arrange: ruleBookAt('/regelbog', 'Regelbog'),
  },
  {
    name: 'rule book, as announced, none found',
    route: '/regelbog',
    arrange: async (page) => {
      await ruleBookAt('/regelbog?grundlag=annonceret&dato=2026-03-02', 'Regelbog')(page)
      await page.getByLabel('Søg i reglerne').fill('findes slet ikke')
      await page.getByText('Ingen regler passer.').waitFor()
    },
  },
  {
    name: 'rule book, a day the law is not known for',
    route: '/regelbog',
    arrange: async (page) => {
      await enter(page, 'Bo Birkevang', monday)
      await visit(page, '/regelbog?dato=2018-12-31')
      await page.getByText('Loven kendes ikke for den dag. Vælg en anden.').waitFor()
    },
  },
  {
    name: 'rule with versions, contradictions and a reading',
    route: '/regelbog/:ruleId',
    arrange: ruleBookAt('/regelbog/contact.further.2026', 'Én samtale længere fra arbejdsmarkedet'),
  },
  {
    name: 'rule that is expected to end',
    route: '/regelbog/:ruleId',
    arrange: ruleBookAt('/regelbog/education-order', 'Uddannelsespålæg'),
  },
  {
    name: 'rule that does not exist',
    route: '/regelbog/:ruleId',
    arrange: ruleBookAt('/regelbog/findes-ikke', 'Reglen findes ikke'),
  },
  {
    name: 'what changes until the next reform',
    route: '/regelbog/aendringer',
    arrange: ruleBookAt('/regelbog/aendringer?fra=2024-01-01', 'Hvad ændrer sig'),
  },
  {
    name: 'what changes, days the wrong way round',
    route: '/regelbog/aendringer',
    arrange: async (page) => {
      await enter(page, 'Bo Birkevang', monday)
      await visit(page, '/regelbog/aendringer?fra=2026-07-01&til=2026-06-30')
      await page.getByText('Den sidste dag skal være efter den første.').waitFor()
    },
  },
  {
    name: 'reform in sight, every reason open',
    route: '/reform',
    arrange: async (page) => {
      await reformAt('/reform?dato=2026-07-01')(page)
      for (const why of await page.getByText('Hvorfor?').all()) await why.click()
    },
  },
  {
    name: 'reform in sight, expected, more shown',
    route: '/reform',
    arrange: async (page) => {
      await reformAt('/reform')(page)
      await page.getByRole('button', { name: /^Vis 60 flere: 6\.1/ }).click()
    },
  },
  {
    name: 'reform in sight, nobody affected',
    route: '/reform',
    arrange: reformAt('/reform?dato=2019-03-01&grundlag=annonceret'),
  },
  {
    name: 'reform in sight, a day the law is not known for',
    route: '/reform',
    arrange: async (page) => {
      await enter(page, 'Bo Birkevang', monday)
      await visit(page, '/reform?dato=2019-01-01')
      await page.getByText('Loven kendes ikke for den dag. Vælg en anden.').waitFor()
    },
  },
  {
    name: 'reform in sight, a part of it answered',
    route: '/reform',
    arrange: async (page) => {
      await enter(page, 'Bo Birkevang', monday)
      await visit(page, '/reform?fault=slow')
      await page.getByText(/^Har set på \d+ af 600 borgere/).waitFor()
    },
  },
  {
    name: 'reform in sight, no answer',
    route: '/reform',
    staged: true,
    arrange: async (page) => {
      await enter(page, 'Bo Birkevang', monday)
      await visit(page, '/reform?fault=refused')
      await page.getByRole('alert', { name: 'Noget gik galt' }).waitFor()
    },
  },
  {
    name: 'standing, with everything that does not apply',
    route: '/borgere/:citizenId/rettigheder',
    arrange: async (page) => {
      await adviserWith('Nora Nyledig')(page)
      await page.getByRole('link', { name: 'Pligter og rettigheder' }).click()
      for (const more of await page.getByText(/^Vis \d+ .* ikke gælder$/).all()) await more.click()
      await page.getByText('Hvorfor?').first().click()
    },
  },
  {
    name: 'other law, the five groups',
    route: '/borgere/:citizenId/anden-lov',
    arrange: async (page) => {
      await adviserWith('Nora Nyledig')(page)
      await page.getByRole('link', { name: 'Anden lov' }).click()
      await page.getByText('Anderledes').first().waitFor()
    },
  },
  {
    name: 'other law, a day the law is not known for',
    route: '/borgere/:citizenId/anden-lov',
    arrange: async (page) => {
      await adviserWith('Nora Nyledig')(page)
      await visit(page, `${new URL(page.url()).pathname}/anden-lov?dato=2018-12-31`)
      await page.getByText('Loven kendes ikke for den dag. Vælg en anden.').waitFor()
    },
  },
  {
    name: 'calendar of a week, a talk being moved',
    route: '/kalender',
    arrange: async (page) => {
      await calendarAt('/kalender', /^Erik Tangvig, /)(page)
      await page
        .getByRole('button', { name: /^Erik Tangvig, / })
        .first()
        .click()
      await page.getByRole('button', { name: 'Flyt' }).click()
      await page.getByRole('button', { name: 'Flyt samtalen' }).click()
      await page.getByText('Skriv den konkrete grund.').waitFor()
    },
  },
  {
    name: 'calendar of a day',
    route: '/kalender',
    arrange: calendarAt('/kalender?visning=dag&dag=2026-11-26', /^Ulla Lindhøj, /),
  },
  {
    name: 'calendar of a week with holidays and closing days',
    route: '/kalender',
    arrange: calendarAt('/kalender?dag=2026-12-24', 'Næste uge'),
  },
  {
    name: 'calendar of a week, an empty time chosen',
    route: '/kalender',
    arrange: async (page) => {
      await calendarAt('/kalender?dag=2026-11-30', /^Søren Kildevæld, /)(page)
      await page.getByRole('button', { name: /^Ledig tid, tirsdag .* 13:30$/ }).click()
      await page
        .getByRole('region', { name: 'Book samtale her' })
        .getByRole('link')
        .first()
        .waitFor()
    },
  },
  {
    name: 'calendar of the team',
    route: '/kalender',
    arrange: calendarAt('/kalender?visning=hold&dag=2026-11-24', /^Ragnhild Ørnhøj, /),
  },
  {
    name: 'calendar of a day nobody knows the law for',
    route: '/kalender',
    arrange: async (page) => {
      await enter(page, 'Agnete Aabenhus', monday)
      await visit(page, '/kalender?dag=1999-01-01')
      await page.getByRole('alert').waitFor()
    },
  },
  {
    name: 'hand-overs of a job centre',
    route: '/overdragelser',
    arrange: async (page) => {
      await enter(page, 'Agnete Aabenhus', monday)
      await visit(page, '/overdragelser')
      await page.getByRole('heading', { name: 'Overdragelser', level: 1 }).waitFor()
    },
  },
  {
    name: 'hand-overs of a fund, a booking on the wrong side',
    route: '/overdragelser',
    arrange: async (page) => {
      await adviserWith('Nora Nyledig')(page)
      await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
      await page.getByLabel('Dato').fill('3.12.2026')
      await page.getByLabel('Klokkeslæt').fill('10:00')
      await page.getByRole('button', { name: 'Book samtalen' }).click()
      await page.getByText('Samtalen er booket').waitFor()
      await page.getByRole('link', { name: 'Ret forløb' }).click()
      await page.getByRole('link', { name: /^Henvis/ }).click()
      await page.getByLabel('Dato', { exact: true }).fill('1.12.2026')
      await page.getByLabel('Hvorfor henvises borgeren?').selectOption({ index: 1 })
      await page.getByRole('button', { name: 'Gem', exact: true }).click()
      await page.getByRole('link', { name: 'Tilbage til borgeren' }).waitFor()
      await visit(page, '/overdragelser')
      await page.getByRole('link', { name: /^Flyt samtalen/ }).waitFor()
    },
  },
  {
    name: 'a talk opened for self-booking, being taken over',
    route: '/borgere/:citizenId/selvbooking',
    arrange: async (page) => {
      await openForSelfBooking(page)
      await page.getByRole('button', { name: 'Overtag bookingen' }).click()
      await page.getByRole('button', { name: 'Overtag bookingen' }).click()
      await page.getByText('Skriv den konkrete grund.').waitFor()
    },
  },
  {
    name: 'a citizen books alone, with errors',
    route: '/selv/:selfBookingId',
    arrange: async (page) => {
      await page.goto(`${await openForSelfBooking(page)}?clock=${monday}`)
      await page.getByText('I telefonen').click()
      await page.getByLabel('Hvilken dag?').selectOption({ index: 1 })
      await page.getByRole('button', { name: 'Book samtalen' }).click()
      await page.getByText('Skal udfyldes.').first().waitFor()
    },
  },
  {
    name: 'a link that is none',
    route: '/selv/:selfBookingId',
    arrange: async (page) => {
      await page.goto('/selv/ingen')
      await page.getByRole('heading', { name: 'Linket virker ikke' }).waitFor()
    },
  },
  {
    name: 'plan, proposed',
    route: '/uge',
    arrange: planAt('Agnete Aabenhus', '/uge?periode=denne', /^Book alle /),
  },
  {
    name: 'plan, proposed, in English',
    route: '/uge',
    english: true,
    arrange: async (page) => {
      await planAt('Hjalte Havblik', '/uge?periode=fire', /^Book alle /)(page)
      await page.getByRole('button', { name: 'English' }).click()
      await page.getByRole('heading', { name: 'Plan my week', level: 1 }).waitFor()
    },
  },
  {
    name: 'plan, booked',
    route: '/uge',
    arrange: async (page) => {
      await planAt('Gry Grønneklit', '/uge', /^Book alle /)(page)
      await page.getByRole('button', { name: /^Book alle / }).click()
      await page.getByText('3 af 3 er booket.').waitFor()
    },
  },
  {
    name: 'plan, nothing due',
    route: '/uge',
    arrange: async (page) => {
      await planAt('Gry Grønneklit', '/uge', /^Book alle /)(page)
      await page.getByRole('button', { name: /^Book alle / }).click()
      await page.getByText('3 af 3 er booket.').waitFor()
      await visit(page, '/uge')
      await page.getByText('Ingen af dine borgere mangler en samtale i perioden.').waitFor()
    },
  },
  {
    name: 'plan, without a time',
    route: '/uge',
    arrange: async (page) => {
      await enter(page, 'Cecilie Cirkel', monday)
      await visit(page, '/uge?periode=naeste')
      await page.getByRole('region', { name: 'Uden tid' }).waitFor()
    },
  },
  {
    name: 'plan, on its way',
    route: '/uge',
    staged: true,
    arrange: async (page) => {
      await enter(page, 'Gry Grønneklit', monday)
      await visit(page, '/uge?fault=stall')
      await page.getByRole('heading', { name: 'Henter …' }).waitFor({ state: 'attached' })
    },
  },
  {
    name: 'plan, no answer',
    route: '/uge',
    staged: true,
    arrange: async (page) => {
      await enter(page, 'Gry Grønneklit', monday)
      await visit(page, '/uge?fault=refused')
      await page.getByRole('alert', { name: 'Noget gik galt' }).waitFor()
    },
  },
  {
    name: 'letters, some chosen, one in view',
    route: '/breve',
    arrange: async (page) => {
      await lettersAt('Finn Fyrlund', '/breve')(page)
      await page.getByRole('checkbox', { name: 'Åbn for Nora Nyledig' }).check()
      await page.getByRole('button', { name: 'Se brevet til Nora Nyledig' }).click()
      await page.getByRole('region', { name: 'Brevet til Nora Nyledig' }).waitFor()
    },
  },
  {
    name: 'letters, sent, in English',
    route: '/breve',
    english: true,
    arrange: async (page) => {
      await lettersAt('Finn Fyrlund', '/breve')(page)
      await page.getByRole('checkbox', { name: 'Åbn for Nora Nyledig' }).check()
      await page.getByRole('button', { name: 'English' }).click()
      await page.getByRole('button', { name: 'Open for 1 citizen and send the letter' }).click()
      await page.getByText('1 of 1 went through.').waitFor()
    },
  },
  {
    name: 'letters, a deadline that is too soon',
    route: '/breve',
    arrange: async (page) => {
      await lettersAt('Finn Fyrlund', '/breve')(page)
      await page.getByRole('checkbox', { name: 'Åbn for Nora Nyledig' }).check()
      await page.getByLabel('Borgerne kan booke til og med').fill('24.11.2026')
      await page.getByRole('button', { name: /^Åbn for 1 borger/ }).click()
      await page.getByText('Borgeren skal have længere tid til at booke.').waitFor()
    },
  },
  {
    name: 'letters about booked talks, one sent',
    route: '/breve',
    arrange: async (page) => {
      await lettersAt('Finn Fyrlund', '/breve?opgave=indkaldelser')(page)
      await page.getByRole('checkbox', { name: 'Send brev til Ib Bakkesti' }).check()
      await page.getByRole('button', { name: 'Send 1 brev' }).click()
      await page.getByText('1 af 1 er gået igennem.').waitFor()
    },
  },
  {
    name: 'letters, nobody to write to',
    route: '/breve',
    arrange: async (page) => {
      await enter(page, 'Esther Egeskær', '2027-12-27T08:00:00Z')
      await visit(page, '/breve?opgave=indkaldelser&periode=denne')
      await page.getByText('Du har ingen bookede samtaler i perioden.').waitFor()
    },
  },
  {
    name: 'letters, on their way',
    route: '/breve',
    staged: true,
    arrange: async (page) => {
      await enter(page, 'Gry Grønneklit', monday)
      await visit(page, '/breve?fault=stall')
      await page.getByRole('heading', { name: 'Henter …' }).waitFor({ state: 'attached' })
    },
  },
  {
    name: 'letters, no answer',
    route: '/breve',
    staged: true,
    arrange: async (page) => {
      await enter(page, 'Gry Grønneklit', monday)
      await visit(page, '/breve?fault=refused')
      await page.getByRole('alert', { name: 'Noget gik galt' }).waitFor()
    },
  },
  {
    name: 'the letter about self-booking, as it was kept',
    route: '/borgere/:citizenId/breve/:messageId',
    arrange: async (page) => {
      await openForSelfBooking(page)
      await page
        .getByRole('link', { name: /^Læs den: Invitation/ })
        .first()
        .click()
      await page.getByRole('heading', { name: 'Besked til borgeren', level: 1 }).waitFor()
    },
  },
  {
    name: 'the day of a colleague who is away',
    route: '/fravaer/:personId',
    arrange: async (page) => {
      await enter(page, 'Agnete Aabenhus', monday)
      await visit(page, '/fravaer/bo?dag=2026-11-24')
      await page.getByRole('button', { name: /^Gennemfør for / }).waitFor()
    },
  },
  {
    name: 'the day of a colleague who is away, shared out',
    route: '/fravaer/:personId',
    arrange: async (page) => {
      await enter(page, 'Agnete Aabenhus', monday)
      await visit(page, '/fravaer/bo?dag=2026-12-07')
      await page.getByRole('button', { name: /^Gennemfør for / }).click()
      await page.getByRole('button', { name: /^Gennemfør for / }).waitFor({ state: 'detached' })
    },
  },
  {
    name: 'the day of a colleague who is away, with what speaks against it',
    route: '/fravaer/:personId',
    arrange: async (page) => {
      await enter(page, 'Agnete Aabenhus', monday)
      await visit(page, '/fravaer/bo?dag=2026-11-24')
      await page.getByRole('button', { name: /^Gennemfør for / }).click()
      await page.getByLabel('Hvorfor skal samtalen ligge der alligevel?').waitFor()
    },
  },
  {
    name: 'the day of nobody',
    route: '/fravaer/:personId',
    arrange: async (page) => {
      await enter(page, 'Agnete Aabenhus', monday)
      await visit(page, '/fravaer/ingen')
      await page.getByRole('link', { name: 'Til kalenderen' }).waitFor()
    },
  },
  {
    name: 'standard texts as the leader keeps them, with errors',
    route: '/standardtekster',
    arrange: async (page) => {
      await enter(page, 'Esther Egeskær', monday)
      await visit(page, '/standardtekster')
      await page.getByRole('button', { name: 'Tilføj en tekst' }).click()
      await page.getByRole('button', { name: 'Gem teksterne' }).click()
      await page.getByText('Skal udfyldes.').waitFor()
    },
  },
  {
    name: 'standard texts as others see them',
    route: '/standardtekster',
    arrange: async (page) => {
      await enter(page, 'Agnete Aabenhus', monday)
      await visit(page, '/standardtekster')
      await page.getByText('Teamlederen retter dem.').waitFor()
    },
  },
  {
    name: 'summons of a talk that was just booked',
    route: '/borgere/:citizenId/samtaler/:conversationId/indkaldelse',
    arrange: async (page) => {
      await adviserWith('Nora Nyledig')(page)
      await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
      await page.getByRole('button', { name: 'Book samtalen' }).click()
      await page.getByText('Samtalen er booket').waitFor()
      await page.getByRole('link', { name: /^Se indkaldelse/ }).click()
      await page.getByRole('heading', { name: 'Indkaldelse', level: 1 }).waitFor()
      await page.getByText('Hvad brevet bygger på').click()
    },
  },
  {
    name: 'summons of a talk that nothing was written about',
    route: '/borgere/:citizenId/samtaler/:conversationId/indkaldelse',
    arrange: async (page) => {
      await enter(page, 'Gry Grønneklit', monday)
      await openCitizen(page, 'Frida Førstegang-Udeblev')
      await page
        .getByRole('link', { name: /^Se indkaldelse/ })
        .first()
        .click()
      await page.getByText('Sådan ville brevet se ud i dag', { exact: false }).waitFor()
    },
  },
  {
    name: 'reception, one has come',
    route: '/reception',
    arrange: async (page) => {
      await enter(page, 'Agnete Aabenhus', monday)
      await visit(page, '/reception')
      await page
        .getByRole('button', { name: /^Ankommet: / })
        .first()
        .click()
      await page.getByRole('button', { name: /^Fortryd ankomst: / }).waitFor()
    },
  },
  {
    name: 'reception, nobody comes',
    route: '/reception',
    arrange: async (page) => {
      await enter(page, 'Agnete Aabenhus', '2026-11-22T09:00:00Z')
      await visit(page, '/reception')
      await page.getByText('Ingen er inviteret ind i dag.').waitFor()
    },
  },
  {
    name: 'reception, no answer',
    route: '/reception',
    staged: true,
    arrange: async (page) => {
      await enter(page, 'Agnete Aabenhus', monday)
      await visit(page, '/reception?fault=refused')
      await page.getByRole('alert', { name: 'Noget gik galt' }).waitFor()
    },
  },
  {
    name: 'team, as the leader sees it',
    route: '/team',
    arrange: async (page) => {
      await enter(page, 'Esther Egeskær', monday)
      await visit(page, '/team')
      await page.getByRole('region', { name: 'Ingen har dem' }).waitFor()
    },
  },
  {
    name: 'team, citizens nobody has, given to somebody',
    route: '/team',
    arrange: async (page) => {
      await enter(page, 'Esther Egeskær', monday)
      await visit(page, '/team')
      const nobodys = page.getByRole('region', { name: 'Ingen har dem' })
      await nobodys.getByRole('checkbox').first().check()
      await nobodys.getByRole('button', { name: 'Tildel 1 borger' }).click()
      await page.getByRole('radio', { name: /^Bo Birkevang, har / }).check()
      await page.getByRole('dialog').getByRole('button', { name: 'Tildel' }).click()
      await nobodys.getByRole('button', { name: 'Fortryd tildelingen' }).waitFor()
    },
  },
  {
    name: 'team, to somebody who does not lead it',
    route: '/team',
    arrange: async (page) => {
      await enter(page, 'Agnete Aabenhus', monday)
      await visit(page, '/team')
      await page.getByText('Spørg Esther Egeskær.').waitFor()
    },
  },
  {
    name: 'the talks of a colleague who leaves',
    route: '/fravaer/:personId',
    arrange: async (page) => {
      await enter(page, 'Esther Egeskær', monday)
      await visit(page, '/fravaer/bo?slutter=ja')
      await page.getByRole('button', { name: /^Gennemfør for / }).waitFor()
    },
  },
  {
    name: 'timeliness, the first talk',
    route: '/rettidighed',
    arrange: async (page) => {
      await enter(page, 'Agnete Aabenhus', monday)
      await visit(page, '/rettidighed?periode=24')
      await page.getByRole('table', { name: 'Målgrupper' }).waitFor()
    },
  },
  {
    name: 'timeliness, the share of the reform, in English',
    route: '/rettidighed',
    english: true,
    arrange: async (page) => {
      await enter(page, 'Finn Fyrlund', monday)
      await visit(page, '/rettidighed?maal=reform')
      await page.getByRole('button', { name: 'English' }).click()
      await page.getByText('The 75 per cent asked for are kept').waitFor()
    },
  },
  {
    name: 'timeliness, nobody counted',
    route: '/rettidighed',
    arrange: async (page) => {
      await enter(page, 'Agnete Aabenhus', monday)
      await visit(page, '/rettidighed?gruppe=6.12&part=a-kasse&maal=reform')
      await page.getByText('Ingen forløb er afgjort i perioden.').waitFor()
    },
  },
  {
    name: 'timeliness, no answer',
    route: '/rettidighed',
    staged: true,
    arrange: async (page) => {
      await enter(page, 'Agnete Aabenhus', monday)
      await visit(page, '/rettidighed?fault=refused')
      await page.getByRole('alert', { name: 'Noget gik galt' }).waitFor()
    },
  },
  {
    name: 'citizens behind a figure',
    route: '/rettidighed/borgere',
    arrange: async (page) => {
      await enter(page, 'Agnete Aabenhus', monday)
      await visit(page, '/rettidighed/borgere?maal=seks-maaneder')
      await page.getByRole('button', { name: 'Vis flere' }).waitFor()
    },
  },
  {
    name: 'citizens behind a figure, none',
    route: '/rettidighed/borgere',
    arrange: async (page) => {
      await enter(page, 'Agnete Aabenhus', monday)
      await visit(page, '/rettidighed/borgere?gruppe=6.13&hos=ingen')
      await page.getByText('Ingen borgere her.').waitFor()
    },
  },
  {
    name: 'outbox, nothing waits',
    route: '/udbakke',
    arrange: async (page) => {
      await enter(page, 'Agnete Aabenhus', monday)
      await visit(page, '/udbakke')
      await page.getByText('Intet venter.').waitFor()
    },
  },
  {
    name: 'outbox, a message that nobody takes',
    route: '/udbakke',
    staged: true,
    arrange: async (page) => {
      await adviserWith('Nora Nyledig')(page)
      await stageReceiver(page, 'Ingen svarer')
      await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
      await page.getByRole('button', { name: 'Book samtalen' }).click()
      await page.getByText('Samtalen er booket').waitFor()
      await visit(page, '/udbakke')
      await page
        .getByText(/^Forsøgt 1 gang/)
        .first()
        .waitFor()
    },
  },
  {
    name: 'outbox, a message that is refused',
    route: '/udbakke',
    staged: true,
    arrange: async (page) => {
      await adviserWith('Nora Nyledig')(page)
      await stageReceiver(page, 'De afviser')
      await page.getByRole('link', { name: 'Book samtale', exact: true }).click()
      await page.getByRole('button', { name: 'Book samtalen' }).click()
      await page.getByText('Samtalen er booket').waitFor()
      await visit(page, '/udbakke?status=afvist')
      await page
        .getByText(/^Modtageren skriver/)
        .first()
        .waitFor()
    },
  },
  {
    name: 'no such page',
    route: '*',
    arrange: async (page) => {
      await enter(page, 'Finn Fyrlund', monday)
      await visit(page, '/findes-ikke')
      await page.getByRole('heading', { name: 'Siden findes ikke' }).waitFor()
    },
  },
]

/** Opens a talk for self-booking, and gives the address of the citizen’s link. */
async function openForSelfBooking(page: Page): Promise<string> {
  await enter(page, 'Agnete Aabenhus', monday)
  await openCitizen(page, 'Liv Langtidssyg')
  await page.getByRole('link', { name: 'Åbn for selvbooking' }).click()
  await page.getByRole('button', { name: 'Åbn for borgeren' }).click()
  return new URL(await page.getByLabel('Borgerens link').inputValue()).pathname
}
