/** Who calls whom, when a talk is held by telephone. */
export const callers = ['authority', 'citizen'] as const
export type Caller = (typeof callers)[number]
