import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import {
  announceBooking,
  bookingIntent,
  withdrawBooking,
  type BookingIntent,
  type OthersBooking,
} from '../contract/bookingIntent'
import { call } from './call'
import { rememberedPerson } from './person'
import { formDrafts } from './useFormDraft'

/** In milliseconds: how long one stops typing before it is told, and how often it is told again. */
const pauses = { lull: 300, renewal: 20_000 }

/**
 * Tells others which time stands in a form while it is in view, and who of them has one that cannot
 * be booked too. `wanted` is what stands in it, as a `BookingIntent`; of what is none, nothing is told.
 */
export function useOthersBooking(
  citizenId: string,
  form: string,
  wanted: unknown,
): OthersBooking['others'] {
  const person = rememberedPerson()
  const body = bookingIntent.safeParse(wanted).data ?? null
  const { data } = useQuery({
    queryKey: [formDrafts, person, form, 'others', body],
    queryFn: async ({ signal, client, queryKey }) => {
      await new Promise((resolve) => setTimeout(resolve, pauses.lull))
      signal.throwIfAborted()
      const before = client.getQueryData<OthersBooking>(queryKey)
      const told = await tell(body, { citizenId, form }, person, signal)
      // Who was about to book may have booked.
      if (before && before.others.length > told.others.length)
        void client.invalidateQueries({ queryKey: ['booking-options', person, citizenId] })
      return told
    },
    enabled: body !== null,
    refetchInterval: pauses.renewal,
    gcTime: 0,
    staleTime: 0,
  })
  const telling = body !== null
  useEffect(() => {
    if (!telling) return
    // That nobody hears it matters little: it counts for minutes only.
    return () => void call(withdrawBooking, { params: { form }, person }).catch(() => undefined)
  }, [telling, form, person])
  return data?.others ?? []
}

async function tell(
  body: BookingIntent | null,
  params: { readonly citizenId: string; readonly form: string },
  person: string | null,
  signal: AbortSignal,
): Promise<OthersBooking> {
  if (body === null) return { others: [] }
  return call(announceBooking, { params, body, person, signal })
}
