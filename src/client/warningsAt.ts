import type { BookingOptions } from '../contract/bookingOptions'

/**
 * What speaks against a talk at an address that was typed, and is no room: the API is not asked
 * about it, because an address may be a citizen's home, and stands in no URL. Null for no address.
 */
export function warningsAt(
  { warnings, placesNear }: Pick<BookingOptions, 'warnings' | 'placesNear'>,
  address: string | null,
): BookingOptions['warnings'] {
  const here = address?.trim() ?? ''
  return here !== '' && placesNear.some((place) => place !== here)
    ? [...new Set([...warnings, 'far-apart' as const])]
    : warnings
}
