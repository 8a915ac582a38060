import { Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useDates } from '../../ui/useDates'
import type { AbsenceProps } from './absenceProps'

/** What the program knows of how the citizen was summoned. */
export function Evidence({ citizen, talk, absence }: AbsenceProps) {
  const { t } = useTranslation()
  const { long } = useDates()
  const { booked } = absence
  const { outcome } = talk
  const lines = [
    booked
      ? t('absence.booked', { name: booked.byName, date: long(booked.on) })
      : t('absence.bookedUnknown'),
    citizen.digitalPost ? t('absence.byDigitalPost') : t('absence.byLetter'),
    ...talk.moves.map((move) =>
      [
        t(`timeline.movedBy.${move.wishedBy}`, { date: long(move.on), time: move.at }),
        move.reason,
      ].join(' '),
    ),
    ...(talk.moves.length === 0 ? [t('absence.neverMoved')] : []),
    ...(outcome
      ? [
          t('timeline.registeredBy', {
            name: outcome.registeredByName,
            date: long(outcome.registeredOn),
          }),
        ]
      : []),
    ...(outcome?.note ? [outcome.note] : []),
  ]
  return (
    <section aria-labelledby="evidence">
      <Title order={2} size="h4" id="evidence" mb="sm">
        {t('absence.evidence')}
      </Title>
      <ul>
        {lines.map((line) => (
          <li key={line}>
            <Text style={{ overflowWrap: 'anywhere' }}>{line}</Text>
          </li>
        ))}
      </ul>
    </section>
  )
}
