import { Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useMe } from '../../client/useMe'
import type { CitizenPage } from '../../contract/citizen'
import type { TimelineEntry } from '../../contract/timeline'
import { EndExemptionLink } from '../../ui/EndExemptionLink'

/** What can be done with an entry now, or where it is looked after. */
export function EntryDeeds(props: {
  readonly entry: TimelineEntry
  readonly citizen: CitizenPage
}) {
  const { t } = useTranslation()
  const { entry, citizen } = props
  const address = `/borgere/${citizen.id}`
  const way = (to: string, name: string) => (
    <Button component={Link} to={to} variant="default" size="sm">
      {name}
    </Button>
  )
  switch (entry.kind) {
    case 'benefit':
    case 'group':
    case 'responsible':
      return <Group>{way(`${address}/forloeb`, t('app.correctCourse'))}</Group>
    case 'requirement':
      return <Book entry={entry} citizen={citizen} />
    case 'exemption': {
      const { exemption: kind, from, state } = entry
      return state === 'runs' || state === 'coming' ? (
        <Group>
          <EndExemptionLink citizenId={citizen.id} exemption={{ kind, from }} />
        </Group>
      ) : null
    }
    case 'offer':
    case 'offer-due':
      return <Group>{way(`${address}/plan`, t('offers.see'))}</Group>
    case 'education-order':
      return <Group>{way(`${address}/rettigheder`, t('app.standing'))}</Group>
    case 'note':
      return <Group>{way(`${address}/notater`, t('notes.see'))}</Group>
    case 'self-booking':
      return <Group>{way(`${address}/selvbooking`, t('selfBooking.see'))}</Group>
    case 'law':
      return (
        <Group>{way(`${address}/anden-lov?dato=${entry.from}`, t('drawn.panel.lawThen'))}</Group>
      )
    case 'talk':
    case 'moved':
      return null
  }
}

function Book(props: {
  readonly entry: Extract<TimelineEntry, { kind: 'requirement' }>
  readonly citizen: CitizenPage
}) {
  const { t } = useTranslation()
  const party = useMe().data?.party
  const { entry, citizen } = props
  const { number, status, kept } = entry
  const isAsked = (row: { readonly number: number; readonly dueBy: string }) =>
    row.number === number && row.dueBy === entry.to
  const { required, later } = citizen.assessment.conversations
  const runs = [...required, ...later].some(isAsked)
  if (!runs || !kept || entry.party !== party || !['open', 'overdue'].includes(status)) return null
  const counted = required.some(isAsked)
  const name = t('citizen.requirement', { kind: t(`kind.${entry.talk}`), number })
  return (
    <Group>
      <Button
        component={Link}
        to={`/borgere/${citizen.id}/samtaler/ny${counted ? `?krav=${number}` : ''}`}
        size="sm"
        aria-label={`${t('citizen.book')}: ${name}`}
      >
        {t('citizen.book')}
      </Button>
    </Group>
  )
}
