/** What can be wrong with a field about the facts of a course. */
export const courseFields = {
  unchanged: 'Der er ikke ændret noget.',
  'unknown-period': 'Ydelsen findes ikke længere.',
  'unknown-municipality': 'Kommunen findes ikke her.',
  'unknown-fund': 'A-kassen findes ikke her.',
  'not-yours': 'Du kan kun oprette dit eget steds borgere.',
  'invalid-number': 'Det er ikke et CPR-nummer. Skriv 10 cifre med en dag, der findes.',
  'not-fictitious': 'Det kan være en rigtig persons nummer. Læg 60 til dagen.',
  'number-known': 'CPR-nummeret er allerede registreret.',
  'invalid-date': 'Datoen findes ikke. Skriv dd.mm.åååå.',
  'invalid-phone': 'Skriv mindst 8 cifre.',
  'before-birth': 'Borgeren var ikke født den dag.',
  'before-benefit': 'Ligger før ydelsens første dag.',
  'outside-benefit': 'Ligger ikke inden for ydelsen.',
  'period-ends-early': 'Ydelsen skal slutte, efter at den begynder.',
  overlaps: 'Overlapper en anden ydelse.',
  'group-does-not-fit': 'Ydelsen kan ikke have den målgruppe.',
}
