/** Whose an entry can be. */
export const parties = ['fund', 'job-centre', 'other'] as const
