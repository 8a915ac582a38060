/** How urgent a status looks. */
export function toneOf(
  status:
    'overdue' | 'soon' | 'later' | 'booked' | 'open' | 'held' | 'missed' | 'cancelled' | 'waived',
): 'bad' | 'near' | 'good' | 'calm' | 'ours' {
  switch (status) {
    case 'overdue':
    case 'missed':
      return 'bad'
    case 'soon':
    case 'open':
      return 'near'
    case 'held':
      return 'good'
    case 'booked':
      return 'ours'
    case 'later':
    case 'cancelled':
    case 'waived':
      return 'calm'
  }
}
