import { Anchor, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { OverviewRow } from '../../contract/offerOverview'
import { Tag } from '../../ui/Tag'
import { useDates } from '../../ui/useDates'
import styles from './overview.module.css'
import { useOverviewWords, type OverviewWords } from './useOverviewWords'

const stateTones = {
  overdue: 'bad',
  near: 'near',
  open: 'calm',
  met: 'good',
  waived: 'calm',
  none: 'calm',
} as const

const offerTones = {
  proposed: 'near',
  planned: 'ours',
  running: 'good',
  unregistered: 'near',
} as const

/** The citizens behind what is chosen, each with the requirement and the offers. */
export function CitizenTable(props: {
  readonly rows: readonly OverviewRow[]
  readonly labelledBy: string
}) {
  const { t } = useTranslation()
  const words = useOverviewWords()
  const { rows, labelledBy } = props
  return (
    <table className={styles.table} aria-labelledby={labelledBy}>
      <thead>
        <tr>
          {(['citizen', 'deadline', 'plan', 'who'] as const).map((column) => (
            <th scope="col" key={column}>
              {t(`overview.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.citizen.id} row={row} words={words} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ row, words }: { readonly row: OverviewRow; readonly words: OverviewWords }) {
  const { t } = useTranslation()
  const { long } = useDates()
  const { citizen, state, dueBy, offers, caseworkerName } = row
  const plan = words.plan(row)
  return (
    <tr>
      <th scope="row">
        <Anchor component={Link} to={`/borgere/${citizen.id}/plan`} className={styles.name ?? ''}>
          {citizen.name}
        </Anchor>
        <Text size="sm" c="dimmed">
          {words.group(row)} · {words.benefit(row)}
        </Text>
      </th>
      <td data-label={t('overview.deadline')}>
        <Tag tone={stateTones[state]}>{t(`overview.states.${state}`)}</Tag>{' '}
        {dueBy !== null && <span>{t('overview.due', { date: long(dueBy) })}</span>}
        {[words.waiver(row), plan].map(
          (line) =>
            line !== '' && (
              <Text key={line} size="sm">
                {line}
              </Text>
            ),
        )}
      </td>
      <td data-label={t('overview.plan')}>
        {offers.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t('overview.noOffers')}
          </Text>
        ) : (
          <ul className={styles.offers}>
            {offers.map((offer) => (
              <li key={offer.id}>
                {words.kind(offer)} <Tag tone={offerTones[offer.state]}>{words.status(offer)}</Tag>
                <Text size="sm">{words.period(offer)}</Text>
              </li>
            ))}
          </ul>
        )}
      </td>
      <td data-label={t('overview.who')}>{caseworkerName ?? t('overview.nobody')}</td>
    </tr>
  )
}
