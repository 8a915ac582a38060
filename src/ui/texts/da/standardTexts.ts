/** The texts about the texts an authority keeps ready. */
export const standardTexts = {
  title: 'Standardtekster',
  lead: 'Tekster, der kan sættes ind, når nogen skriver en aftale eller en grund.',
  leaders: 'Teamlederen retter dem.',
  none: 'Ingen.',
  empty: 'Her er ingen tekster endnu. Skriv dem, I bruger tit.',
  number: 'Tekst {{number}}',
  text: 'Tekst',
  use: 'Bruges til',
  uses: { agreement: 'Aftaler', reason: 'Grunde' },
  add: 'Tilføj en tekst',
  remove: 'Fjern tekst {{number}}',
  save: 'Gem teksterne',
  saved: 'Standardteksterne er gemt',
  stale: 'En anden har rettet teksterne i mellemtiden. Genindlæs siden, og ret igen.',
  insert: 'Indsæt standardtekst',
}
