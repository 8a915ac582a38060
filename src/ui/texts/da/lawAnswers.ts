/** The answers of the law, as they are called wherever they stand. */
export const lawAnswers = {
  reformGroups: {
    unemployment: 'Dagpengeindsats',
    'job-search': 'Jobsøgningsindsats',
    'job-help': 'Jobhjælpsindsats',
    sickness: 'Sygedagpengeindsats',
    other: 'Øvrige',
  },
  formsChosen: {
    citizen: '{{forms}} (borgeren vælger)',
    authority: '{{forms}} (myndigheden vælger)',
    law: '{{forms}} (loven bestemmer)',
  },
  noForm: 'Ingen form',
}
