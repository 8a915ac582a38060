/** The texts of the citizen's wish to have the fund with them. */
export const fundWish = {
  title: 'A-kassen med i samtale nr. {{number}}',
  answers: {
    unasked: 'Borgeren er ikke spurgt endnu.',
    yes: 'Borgeren ønsker, at a-kassen deltager.',
    no: 'Borgeren ønsker ikke, at a-kassen deltager.',
  },
  yes: 'Borgeren ønsker det',
  no: 'Borgeren ønsker det ikke',
  saved: 'Borgerens svar er registreret',
}
