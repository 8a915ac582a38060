import { calendarStates } from './calendarStates'
import { citizenStates } from './citizenStates'
import { courseStates } from './courseStates'
import { dayStates } from './dayStates'
import { employerStates } from './employerStates'
import { everywhereStates } from './everywhereStates'
import { findCitizenStates } from './findCitizenStates'
import { lawStates } from './lawStates'
import { lettersStates } from './lettersStates'
import { offerParticularsStates } from './offerParticularsStates'
import { oneInFourStates } from './oneInFourStates'
import { overseeOffersStates } from './overseeOffersStates'
import { planOffersStates } from './planOffersStates'
import { planWeekStates } from './planWeekStates'
import { talkStates } from './talkStates'
import { teamStates } from './teamStates'
import { timelineStates } from './timelineStates'
import type { ScreenState } from './screenState'

/** Every screen in every state worth looking at. */
export const screenStates: readonly ScreenState[] = [
  ...everywhereStates,
  ...findCitizenStates,
  ...citizenStates,
  ...timelineStates,
  ...courseStates,
  ...talkStates,
  ...planOffersStates,
  ...oneInFourStates,
  ...offerParticularsStates,
  ...employerStates,
  ...overseeOffersStates,
  ...calendarStates,
  ...planWeekStates,
  ...lettersStates,
  ...dayStates,
  ...teamStates,
  ...lawStates,
]
