/** What was written where the law names no grounds. */
export const writtenGrounds = {
  'one-in-four': 'Klarer sig selv: søger bredt, har netværk og har været til samtaler.',
  pause: 'Er i et behandlingsforløb og har ikke gavn af samtaler lige nu.',
  'digital-post': 'Har ingen computer og kan ikke bruge MitID.',
} as const
