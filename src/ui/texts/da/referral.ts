/** The texts of a referral to the job centre. */
export const referral = {
  states: {
    waiting: 'Henvist til jobcenteret: ikke modtaget endnu',
    asked: 'Henvist til jobcenteret: der er spurgt til henvisningen',
    accepted: 'Henvist til jobcenteret: modtaget',
  },
  text: '{{because}}, fra {{date}}.',
  said: {
    'referral-accepted': 'Modtaget af {{name}} den {{date}}.',
    'referral-asked': '{{name}} spurgte den {{date}}:',
    'referral-answered': '{{name}} svarede den {{date}}:',
  },
  field: 'Bemærkning, spørgsmål eller svar',
  say: {
    'referral-accepted': 'Modtag henvisningen',
    'referral-asked': 'Spørg a-kassen',
    'referral-answered': 'Svar jobcenteret',
  },
  saved: {
    'referral-accepted': 'Henvisningen er modtaget',
    'referral-asked': 'Spørgsmålet er sendt',
    'referral-answered': 'Svaret er sendt',
  },
}
