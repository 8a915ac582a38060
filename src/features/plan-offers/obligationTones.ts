/** How the standing of the requirement is toned. */
export const obligationTones = {
  met: 'good',
  open: 'near',
  overdue: 'bad',
  waived: 'calm',
  none: 'calm',
} as const
