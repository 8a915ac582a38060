import type { CalendarDate } from '../../law/calendarDate'
import { isProposal } from '../offers/isProposal'
import type { Placement } from './placementsIn'

export const placementTimes = ['now', 'ahead', 'before'] as const
export type PlacementTime = (typeof placementTimes)[number]

/** Whether a placement is running, to come or over. What is only proposed is to come. */
export function placementTime(
  placement: Pick<Placement, 'from' | 'to' | 'status'>,
  today: CalendarDate,
): PlacementTime {
  const { from, to } = placement
  if (to !== null && to < today) return 'before'
  return from > today || isProposal(placement) ? 'ahead' : 'now'
}
