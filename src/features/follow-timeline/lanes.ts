/** What is drawn under each other, and can be chosen alone. */
export const lanes = [
  'benefit',
  'group',
  'responsible',
  'required',
  'talks',
  'notes',
  'offers',
  'exemptions',
  'education',
  'law',
] as const
export type Lane = (typeof lanes)[number]
