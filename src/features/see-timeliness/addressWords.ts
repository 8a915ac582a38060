/** How the address says what is counted. */
export const addressWords = {
  measures: {
    foerste: 'first-talk',
    'seks-maaneder': 'six-months',
    reform: 'three-in-four',
  },
  parties: { 'a-kasse': 'fund', kommune: 'job-centre', 'anden-aktoer': 'other' },
  results: { holdt: 'kept', 'ikke-holdt': 'missed', fritaget: 'exempt', 'ikke-afgjort': 'ahead' },
  spans: { '3': 3, '6': 6, '12': 12, '24': 24 },
} as const

export type MeasureName = (typeof addressWords.measures)[keyof typeof addressWords.measures]
export type ResultName = (typeof addressWords.results)[keyof typeof addressWords.results]
