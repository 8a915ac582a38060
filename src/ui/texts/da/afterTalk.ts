/** The texts of what happens with a talk after it is booked. */
export const afterTalk = {
  form: 'Hvordan blev samtalen holdt?',
  heldAs: 'Holdt som {{form}}',
  unlawfulForm: 'Holdt i en form, loven ikke tillod',
  unlawfulFormText: '{{kind}} den {{date}} blev holdt som {{form}}. Den er registreret alligevel.',
  agreements: 'Aftaler',
  agreement: 'Aftale {{number}}',
  agreed: 'Hvad er aftalt?',
  whose: 'Hvem gør det?',
  parties: { citizen: 'Borgeren', authority: 'Vi' },
  by: 'Senest (kan udelades)',
  addAgreement: 'Tilføj en aftale',
  removeAgreement: 'Fjern aftale {{number}}',
  agreementLine: {
    citizen: 'Aftale, borgeren: {{text}}',
    authority: 'Aftale, vi: {{text}}',
  },
  agreementBy: '{{agreement}} (senest {{date}})',
  nextTalk: 'Book den næste samtale med det samme',
  nextTalkText: '{{kind}} nr. {{number}}, senest {{date}}.',
  nextTalkTime: 'Næste ledige tid: {{date}} kl. {{time}}.',
  bookNext: 'Book den næste samtale',
}
