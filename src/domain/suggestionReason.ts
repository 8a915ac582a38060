/** Why a time is proposed. The window is that of the requirement; `earliest` of all that are free. */
export const suggestionReasons = [
  'recommended',
  'within-window',
  'outside-window',
  'earliest',
  'room-free',
  'same-place',
] as const
export type SuggestionReason = (typeof suggestionReasons)[number]
