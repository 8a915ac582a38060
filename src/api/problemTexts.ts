import type { ProblemKind } from '../contract/problem'

/** What each problem is called and means, to whoever reads the answer itself. Screens have their own words. */
export const problemTexts: Readonly<
  Record<ProblemKind, { readonly title: string; readonly detail: string }>
> = {
  'not-identified': {
    title: 'Du er ikke logget ind',
    detail: 'Vælg først, hvem du er.',
  },
  'not-permitted': {
    title: 'Det må du ikke ændre',
    detail: 'Det kan de gøre, der er nævnt i svaret. Intet er ændret.',
  },
  'not-found': {
    title: 'Findes ikke',
    detail: 'Det, du spørger efter, findes ikke blandt dine borgere.',
  },
  'method-not-allowed': {
    title: 'Metoden findes ikke her',
    detail: 'Adressen findes, men kan ikke bruges med den metode.',
  },
  'number-known': {
    title: 'CPR-nummeret er allerede registreret',
    detail: 'Nummeret findes i forvejen. Intet er ændret.',
  },
  'time-taken': {
    title: 'Tiden er optaget',
    detail: 'Noget andet ligger på tidspunktet. Intet er ændret.',
  },
  'employer-known': {
    title: 'Virksomheden findes allerede',
    detail: 'CVR-nummer og P-nummer står på en virksomhed i kommunen. Intet er ændret.',
  },
  'employer-in-use': {
    title: 'Virksomheden er i brug',
    detail: 'Der er tilbud hos virksomheden. Markér den som nedlagt i stedet. Intet er ændret.',
  },
  'wrong-status': {
    title: 'Samtalen er ikke længere, som du så den',
    detail: 'Samtalens udfald er registreret i mellemtiden. Intet er ændret.',
  },
  'notice-sent': {
    title: 'Underretningen er sendt',
    detail: 'Det, der er sendt til a-kassen, kan ikke fortrydes. Intet er ændret.',
  },
  'undo-over': {
    title: 'Bookingen kan ikke længere fortrydes',
    detail: 'Der er gået mere end ti minutter, eller samtalen er ændret. Intet er ændret.',
  },
  'requirement-settled': {
    title: 'Der skal ikke bookes til kravet',
    detail: 'Kravet er opfyldt eller frafaldet. Hvordan, står i svaret. Intet er ændret.',
  },
  'self-booking-open': {
    title: 'Borgeren kan selv booke samtalen',
    detail: 'Overtag bookingen med en grund, og book så. Intet er ændret.',
  },
  'self-booking-closed': {
    title: 'Samtalen kan ikke længere bookes her',
    detail: 'Fristen er gået, eller samtalen er booket. Intet er ændret.',
  },
  'summons-settled': {
    title: 'Der skal ikke sendes en indkaldelse',
    detail: 'En er på vej, eller samtalen er ikke længere booket. Intet er ændret.',
  },
  'stale-version': {
    title: 'Det er ændret i mellemtiden',
    detail: 'Hent den igen, og prøv én gang til. Intet er ændret.',
  },
  'body-too-large': {
    title: 'For meget tekst',
    detail: 'Forespørgslen er større, end der er plads til.',
  },
  'wrong-media-type': {
    title: 'Forkert format',
    detail: 'Indholdet skal sendes som application/json.',
  },
  'law-refuses': {
    title: 'Loven tillader det ikke',
    detail: 'Reglen står i svaret.',
  },
  'needs-acceptance': {
    title: 'Noget taler imod tiden',
    detail: 'Det står i svaret, og kan accepteres med en grund. Intet er ændret.',
  },
  invalid: {
    title: 'Noget skal rettes',
    detail: 'Et eller flere felter er ikke udfyldt rigtigt. Intet er ændret.',
  },
  'request-id-reused': {
    title: 'Samme anmodning med andet indhold',
    detail: 'Anmodningens id er allerede brugt til noget andet.',
  },
  'request-id-missing': {
    title: 'Anmodningen har intet id',
    detail: 'Hver ændring skal have et id på 8-46 tegn i Idempotency-Key.',
  },
  'bad-json': {
    title: 'Indholdet kan ikke læses',
    detail: 'Indholdet er ikke gyldig JSON.',
  },
  'version-missing': {
    title: 'Versionen mangler',
    detail: 'En ændring skal sige i If-Match, hvilken version den bygger på.',
  },
  failure: {
    title: 'Noget gik galt hos os',
    detail: 'Om noget blev ændret, vides ikke. Spørg igen med samme id.',
  },
  'laid-anew': {
    title: 'Demodata er nulstillet',
    detail: 'Det, du arbejdede på, findes ikke længere. Intet er ændret.',
  },
  away: {
    title: 'Svarer ikke lige nu',
    detail: 'Om noget blev ændret, vides ikke. Spørg igen om lidt med samme id.',
  },
  'no-room': {
    title: 'Der er ikke plads til mere',
    detail: 'Det kunne ikke gemmes, der hvor programmet gemmer. Intet er ændret.',
  },
}
