/** What a citizen may be about to go into when the effort is made less intensive. */
export const lessIntensiveGrounds: readonly string[] = [
  'full-time-job',
  'flex-job',
  'maternity',
  'early-retirement',
  'flexible-benefit',
  'state-pension',
  'early-pension',
  'senior-pension',
  'work-sharing',
]
