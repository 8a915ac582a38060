/** Where it is told how the booking goes; the focus goes there when a button goes away with what it did. */
export const progressId = 'plan-progress'
