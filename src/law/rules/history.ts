import { agencyPage, agencySlides, freedomsTable, municipalOverview } from '../documents'
import type { Source } from '../rule'
import type { Text } from '../text'

/** What the documents tell beside the rules. Shown as history; computes nothing. */
export const history: readonly { readonly text: Text; readonly source: Source }[] = [
  {
    text: {
      da: 'To lovforslag var ventet, i november 2022 og februar 2023.',
      en: 'Two bills were expected, in November 2022 and February 2023.',
    },
    source: agencyPage('Udmøntning', 'tidspunkt at blive fremsat i november 2022'),
  },
  {
    text: {
      da: 'Kravene til registrering og til vejledning blev undersøgt fra efteråret 2022.',
      en: 'The requirements of registration and of guidance were examined from autumn 2022.',
    },
    source: agencyPage(
      'Mindre administration i kommunerne og forenklinger af administrative krav',
      'Forenkling af krav til registrering (analyse igangsættes',
    ),
  },
  {
    text: {
      da: 'Kommunerne skulle lære af hinanden, sagsbehandlernes registreringer skulle måles, og udgifterne til administration følges.',
      en: 'Municipalities were to learn from each other, the caseworkers’ registrations to be measured, and the cost of administration to be followed.',
    },
    source: agencySlides('Analyser mv.', 'Analyse af jobcentermedarbejderens registreringsbyrde'),
  },
  {
    text: {
      da: 'Tallene på jobindsats blev tilpasset aftalen.',
      en: 'The figures on jobindsats were adapted to the agreement.',
    },
    source: agencyPage('Implementering', 'justere relevante målinger på jobindsats.dk'),
  },
  {
    text: {
      da: 'Et fælles digitalt jobcenter og en åben deling af data blev undersøgt på forhånd.',
      en: 'A shared digital job centre and an open sharing of data were examined beforehand.',
    },
    source: municipalOverview(
      'Flere digitale løsninger',
      'foranalyse af "det virtuelle jobcenter"',
    ),
  },
  {
    text: {
      da: 'Ordinært ansatte skulle tælles automatisk.',
      en: 'The ordinarily employed were to be counted automatically.',
    },
    source: municipalOverview(
      'Flere digitale løsninger',
      'automatisering af opgørelsen af ordinært ansatte',
    ),
  },
  {
    text: {
      da: 'Udsatte borgeres helhedsorienterede indsats kunne i velfærdskommuner tilrettelægges frit.',
      en: 'In welfare-agreement municipalities the whole-person effort for the vulnerable could be organised freely.',
    },
    source: freedomsTable('4. Tilbud', 'Med ny lov om helhedsorienteret indsats (HOI)'),
  },
  {
    text: {
      da: 'Kommunerne blev inviteret til informationsmøder og temadage.',
      en: 'Municipalities were invited to information meetings and theme days.',
    },
    source: agencyPage('Implementering', 'afholdt korte online informationsmøder om aftalen'),
  },
]
