/** A calendar date as an ISO string, `YYYY-MM-DD`. Dates compare correctly as strings. */
export type CalendarDate = string
