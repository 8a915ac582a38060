/** The sixteen rights a citizen may have, in the order of the list they come from. */
export const rightIds = [
  'talks',
  'self-found-placement',
  'coordinating-caseworker',
  'health-coordinator',
  'job-mediator',
  'discharge-mentor',
  'study-mentor',
  'other-provider',
  'coping-course',
  'basic-skills',
  'education-lift',
  'six-weeks-education',
  'offer',
  'continuous-effort',
  'less-intensive-effort',
  'free-choice-of-form',
] as const

export type RightId = (typeof rightIds)[number]
