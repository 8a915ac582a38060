import { inDanishOrder } from '../danishOrder'
import type { DayTask } from './dayTask'

/**
 * What is late or wrong comes before what somebody waits for, and that before what comes; within
 * each, the earliest day first. Ours, not the law’s.
 */
const order = [
  'overdue',
  'unlawful',
  'self-booking',
  'outcome',
  'absence',
  'offer-absence',
  'referral',
  'proposal',
  'follow-up',
  'due',
  'offer',
  'hand-over',
  'exemption',
] as const satisfies readonly DayTask['is'][]

interface Row {
  readonly is: DayTask['is']
  readonly on: string
  readonly citizen: { readonly id: string; readonly name: string }
}

/** Compares two things that wait. */
export function mostUrgentFirst(one: Row, other: Row): number {
  return (
    order.indexOf(one.is) - order.indexOf(other.is) ||
    one.on.localeCompare(other.on) ||
    inDanishOrder(one.citizen.name, other.citizen.name) ||
    inDanishOrder(one.citizen.id, other.citizen.id)
  )
}
