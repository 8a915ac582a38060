/** What is written to many, as the address says it. */
export const tasks = { selfBooking: 'selvbooking', summons: 'indkaldelser' } as const
export type LetterTask = keyof typeof tasks

/** The task an address names. */
export function taskNamed(name: string | null): LetterTask {
  return name === tasks.summons ? 'summons' : 'selfBooking'
}
