/** The texts of what happens with a talk after it is booked, in English. */
export const afterTalk = {
  form: 'How was the talk held?',
  heldAs: 'Held as {{form}}',
  unlawfulForm: 'Held in a form the law did not allow',
  unlawfulFormText: '{{kind}} on {{date}} was held as {{form}}. It is registered all the same.',
  agreements: 'Agreements',
  agreement: 'Agreement {{number}}',
  agreed: 'What is agreed?',
  whose: 'Who does it?',
  parties: { citizen: 'The citizen', authority: 'We' },
  by: 'By (may be left out)',
  addAgreement: 'Add an agreement',
  removeAgreement: 'Remove agreement {{number}}',
  agreementLine: {
    citizen: 'Agreement, the citizen: {{text}}',
    authority: 'Agreement, we: {{text}}',
  },
  agreementBy: '{{agreement}} (by {{date}})',
  nextTalk: 'Book the next talk at once',
  nextTalkText: '{{kind}} no. {{number}}, by {{date}}.',
  nextTalkTime: 'Next free time: {{date}} at {{time}}.',
  bookNext: 'Book the next talk',
}
