import type { DayTaskRow } from '../../contract/day'

/** Where the one act that settles it is done. */
export function addressOf(task: DayTaskRow): string {
  const citizen = `/borgere/${task.citizen.id}`
  switch (task.is) {
    case 'overdue':
    case 'due':
      return `${citizen}/samtaler/ny${task.number === null ? '' : `?krav=${task.number}`}`
    case 'outcome':
      return `${citizen}/samtaler/${task.conversation}/udfald`
    case 'absence':
      return `${citizen}/samtaler/${task.conversation}/udeblivelse`
    case 'unlawful':
      return task.mend === 'cancel'
        ? `${citizen}/samtaler/${task.conversation}/udfald?udfald=cancelled`
        : `${citizen}/samtaler/${task.conversation}`
    case 'self-booking':
      return `${citizen}/selvbooking`
    case 'referral':
      return citizen
    case 'hand-over':
      return '/overdragelser'
    case 'follow-up':
      return `${citizen}/notater`
    case 'offer':
    case 'proposal':
    case 'offer-absence':
      return `${citizen}/plan`
    case 'exemption':
      return `${citizen}/forloeb`
  }
}
