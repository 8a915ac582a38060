import type { Employer } from '../domain/employers/employer'
import { addDays, type CalendarDate } from '../law/calendarDate'

/**
 * The employers of the made-up town and one of its neighbour. No company has such a CVR number: all
 * begin with 9999, and the last digit alone is right.
 */
export function demonstrationEmployers(today: CalendarDate): readonly Employer[] {
  return rows.map(([name, cvr, sector, street, entrance, wishes, contacts], index) => ({
    id: `employer-${index + 1}`,
    version: 1,
    authority: index === rows.length - 1 ? 'jc-0998' : 'jc-0999',
    name: `${name} (fiktiv)`,
    cvr,
    pNumber: index < 4 ? `900000000${index + 1}` : null,
    sector,
    address: `${street}, 9990 Eksempelby`,
    contacts: contacts.map((contact, number) => ({
      name: contact,
      phone: `00 00 ${index + 10} ${number + 10}`,
      email: `${contact
        .split(' ')[0]
        ?.toLowerCase()
        .replaceAll(/[^a-z]/g, 'o')}@virksomhed-${index + 1}.example`,
    })),
    wishes,
    entrance,
    state: name.startsWith('Gamle') ? 'closed' : 'open',
    changed: { by: entrance ?? 'bo', at: `${addDays(today, -30 - index)}T09:00:00Z` },
  }))
}

type Row = readonly [
  name: string,
  cvr: string,
  sector: Employer['sector'],
  street: string,
  entrance: string | null,
  wishes: string,
  contacts: readonly string[],
]

const rows: readonly Row[] = [
  [
    'Aabenhus Byg',
    '99990007',
    'private',
    'Tømmervej 4',
    'agnete',
    'To praktikanter ad gangen, helst med kørekort. Murerarbejdsmand og lager.',
    ['Birte Bjælke', 'Mads Mursten'],
  ],
  [
    'Æblegården I/S',
    '99990015',
    'private',
    'Æblevej 1',
    'bo',
    'Sæsonarbejde fra april. Gartner og pakkeri.',
    ['Ævle Æble'],
  ],
  [
    'Eksempelby Plejehjem',
    '99990023',
    'public',
    'Hvilevej 12',
    'cecilie',
    'Løntilskud i køkken og rengøring. Vil gerne møde borgeren først.',
    ['Pernille Pleje', 'Kaj Køkken'],
  ],
  ['Nordpilens Bogtryk', '99990031', 'private', 'Satsgade 8', 'dines', '', ['Trine Trykker']],
  [
    'Eksempelby Kommune, Materielgården',
    '99990058',
    'public',
    'Vejmandsvej 3',
    'bo',
    'Nyttejobs i parkerne hele året.',
    ['Viggo Vejmand'],
  ],
  [
    'Havnens Kran A/S',
    '99990066',
    'private',
    'Kajen 20',
    'agnete',
    'Søger lagermedarbejdere med truckcertifikat.',
    ['Kurt Kran'],
  ],
  ['Solsikkens Dagligvarer', '99990074', 'private', 'Torvet 2', 'cecilie', '', ['Sofie Solsikke']],
  [
    'Børnehuset Regnbuen',
    '99990082',
    'public',
    'Legevej 7',
    'agnete',
    'Pædagogmedhjælpere, gerne i virksomhedspraktik først.',
    ['Rikke Regnbue'],
  ],
  ['Klippevands Rengøring', '99990090', 'private', 'Spandevej 5', null, '', []],
  ['Rimfrost Transport', '99990104', 'private', 'Fragtvej 11', 'dines', '', ['Ras Rimfrost']],
  ['Eksempelby Bibliotek', '99990112', 'public', 'Læsevej 1', 'bo', '', ['Bodil Bog']],
  ['Gamle Savværk', '99990120', 'private', 'Spånvej 9', null, 'Lukkede i foråret.', []],
  ['Nabosted Møller', '99990139', 'private', 'Møllevej 2', null, '', []],
]
