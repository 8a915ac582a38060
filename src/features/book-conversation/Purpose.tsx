import { Anchor, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { BookingOptions } from '../../contract/bookingOptions'
import type { CitizenPage } from '../../contract/citizen'
import { pickRules } from '../../ui/pickRules'
import { useDates } from '../../ui/useDates'
import { Why } from '../../ui/Why'

/** With whom the talk is, and which requirement it would fill on the day in the form. */
export function Purpose(props: {
  readonly citizen: CitizenPage
  readonly options: BookingOptions
}) {
  const { t } = useTranslation()
  const { long } = useDates()
  const { citizen, options } = props
  const { fills, on } = options
  const late = fills !== null && on > fills.dueBy
  const purpose =
    fills &&
    t(late ? 'booking.fillsLate' : 'booking.fills', {
      number: fills.number,
      date: long(fills.dueBy),
    })
  return (
    <div>
      <Text>
        <Anchor component={Link} to={`/borgere/${citizen.id}`}>
          {t('booking.with', { name: citizen.name })}
        </Anchor>
      </Text>
      {fills && purpose && (
        <>
          <Text>{purpose}</Text>
          <Why about={purpose} why={fills.why} rules={pickRules(fills.rules, options.rules)} />
        </>
      )}
    </div>
  )
}
