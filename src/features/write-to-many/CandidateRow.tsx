import { Anchor, Checkbox, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { SelfBookingCandidate } from '../../contract/selfBookingCandidates'
import list from '../../ui/list.module.css'
import { useDates } from '../../ui/useDates'
import { deadlineFor } from './deadlineFor'
import { Hindered } from './Hindered'
import { PreviewButton } from './PreviewButton'
import { RowResult } from './RowResult'
import { SelfBookingPreview } from './SelfBookingPreview'
import type { Choice } from './useChoice'
import type { Opening } from './useOpening'

/** One citizen: what the law says of the talk, whether it is chosen, the letter, and how it went. */
export function CandidateRow(props: {
  readonly row: SelfBookingCandidate
  /** No longer among those who can be asked about. */
  readonly gone: boolean
  readonly me: string
  readonly deadline: string
  readonly choice: Choice
  readonly opening: Opening
  readonly previewed: boolean
  readonly onPreview: (shown: boolean) => void
}) {
  const { t } = useTranslation()
  const { long } = useDates()
  const { row, gone, me, deadline, choice, opening, previewed, onPreview } = props
  const { citizen, kind, dueBy, channel, offer, because } = row
  const { id, name } = citizen
  const opened = opening.opened.has(id)
  const state = opening.sending.states.get(id)
  const undone = state?.is === 'saved' && !opened
  const closes = offer && deadlineFor(offer, deadline)
  const selectable = offer !== null && !gone && !opened
  return (
    <li className={list.row}>
      <div>
        <Anchor component={Link} to={`/borgere/${id}`}>
          {name}
        </Anchor>
        <Text size="sm">
          {t(because === 'booked' ? 'letters.bookedOn' : 'letters.due', {
            kind: t(`kind.${kind}`),
            date: long(dueBy),
          })}
        </Text>
        {selectable && closes && (
          <Text size="sm">
            {t('letters.offer', {
              date: long(closes),
              forms: offer.forms.map((form) => t(`form.${form}`).toLocaleLowerCase()).join(', '),
              channel: t(`outbox.channels.${channel}`).toLocaleLowerCase(),
            })}
          </Text>
        )}
        {because && !opened && <Hindered citizen={id} name={name} because={because} />}
        {gone && <Text size="sm">{t('letters.gone')}</Text>}
        {!undone && <RowResult state={state} saved={t('letters.saved.selfBooking')} />}
        {undone && <Text fw={600}>{t('letters.regretted')}</Text>}
      </div>
      {selectable && closes && (
        <div>
          <Checkbox
            label={t('letters.choose')}
            aria-label={t('letters.chooseFor', { name })}
            checked={choice.isChosen(id)}
            onChange={({ currentTarget }) => choice.choose([id], currentTarget.checked)}
          />
          <PreviewButton name={name} shown={previewed} onShow={onPreview} />
        </div>
      )}
      {previewed && selectable && closes && (
        <SelfBookingPreview
          citizen={citizen}
          query={{
            requirement: offer.requirement,
            minutes: offer.minutes,
            deadline: closes,
            caseworker: me,
          }}
        />
      )}
    </li>
  )
}
