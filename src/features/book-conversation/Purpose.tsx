import { Anchor, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { CitizenPage } from '../../contract/citizen'
import { pickRules } from '../../ui/pickRules'
import { useDates } from '../../ui/useDates'
import { Why } from '../../ui/Why'

/** With whom the talk is, and which requirement it fills. */
export function Purpose(props: {
  readonly citizen: CitizenPage
  readonly requirement: number | undefined
}) {
  const { t } = useTranslation()
  const { long } = useDates()
  const { citizen, requirement } = props
  const filled = citizen.assessment.conversations.required.find(
    ({ number }) => number === requirement,
  )
  return (
    <div>
      <Text>
        <Anchor component={Link} to={`/borgere/${citizen.id}`}>
          {t('booking.with', { name: citizen.name })}
        </Anchor>
      </Text>
      {filled && (
        <>
          <Text>{t('booking.fills', { number: filled.number, date: long(filled.dueBy) })}</Text>
          <Why
            about={t('booking.fills', { number: filled.number, date: long(filled.dueBy) })}
            why={filled.why}
            rules={pickRules(filled.rules, citizen.assessment.rules)}
          />
        </>
      )}
    </div>
  )
}
