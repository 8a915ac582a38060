import type { Hours } from '../../contract/hours'

/** A stretch of a day as it was typed. */
export interface SpanDraft {
  readonly from: string
  readonly to: string
}

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

/** The form as it stands, with everything as it was typed. */
export interface HoursDraft {
  readonly week: Readonly<Record<(typeof weekdays)[number], readonly SpanDraft[]>>
  readonly exceptions: readonly { readonly on: string; readonly spans: readonly SpanDraft[] }[]
  readonly absences: readonly {
    readonly id: string
    readonly from: string
    readonly to: string
    readonly kind: Hours['absences'][number]['kind']
  }[]
  readonly bufferMinutes: string
}

/** What the form starts with: the hours as they are kept. */
export function draftOf({ week, exceptions, absences, bufferMinutes }: Hours): HoursDraft {
  return { week, exceptions, absences, bufferMinutes: String(bufferMinutes) }
}
