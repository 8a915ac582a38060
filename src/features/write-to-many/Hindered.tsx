import { Anchor, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { SelfBookingCandidate } from '../../contract/selfBookingCandidates'

/** Why a talk cannot be opened for self-booking, and the way to go on. */
export function Hindered(props: {
  readonly citizen: string
  readonly name: string
  readonly because: NonNullable<SelfBookingCandidate['because']>
}) {
  const { t } = useTranslation()
  const { citizen, name, because } = props
  const way = ways[because]
  return (
    <>
      <Text size="sm">{t(`letters.because.${because}`)}</Text>
      <Anchor
        component={Link}
        to={addresses[way](citizen)}
        size="sm"
        display="inline-block"
        py={2}
        aria-label={t(`letters.way.${way}For`, { name })}
      >
        {t(`letters.way.${way}`)}
      </Anchor>
    </>
  )
}

const ways = {
  booked: 'see',
  open: 'selfBooking',
  overdue: 'book',
  'with-others': 'book',
  'not-counted': 'book',
  'too-few-days': 'book',
} as const satisfies Record<NonNullable<SelfBookingCandidate['because']>, string>

const addresses = {
  see: (id: string) => `/borgere/${id}`,
  selfBooking: (id: string) => `/borgere/${id}/selvbooking`,
  book: (id: string) => `/borgere/${id}/samtaler/ny`,
}
