import { Button, Group, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { OfferPlanPage } from '../../contract/offerPlan'
import { EndExemptionLink } from '../../ui/EndExemptionLink'
import list from '../../ui/list.module.css'
import { useDates } from '../../ui/useDates'
import { useGroundName } from '../../ui/useGroundName'
import { dayAfter } from './dayAfter'
import { ExemptionChoice } from './ExemptionChoice'

/** What the citizen is let off, until when and why, and what else the law would let them off. */
export function PlanExemptions({ page }: { readonly page: OfferPlanPage }) {
  const { t } = useTranslation()
  const { citizenId, exemptions } = page
  return (
    <section aria-labelledby="exemptions">
      <Title order={2} size="h4" id="exemptions" mb="xs">
        {t('offers.exemptions')}
      </Title>
      {exemptions.standing.length === 0 && <Text mb="xs">{t('offers.noExemptions')}</Text>}
      <ul className={list.list}>
        {exemptions.standing.map((row) => (
          <li key={`${row.kind} ${row.from}`} className={list.row}>
            <Standing row={row} />
            <Group gap="xs">
              <RenewLink citizenId={citizenId} row={row} />
              <EndExemptionLink citizenId={citizenId} exemption={row} />
            </Group>
          </li>
        ))}
        {exemptions.choices.map((choice) => (
          <ExemptionChoice
            key={choice.kind}
            citizenId={citizenId}
            from={page.plan.asOf}
            choice={choice}
          />
        ))}
      </ul>
    </section>
  )
}

type Row = OfferPlanPage['exemptions']['standing'][number]

function Standing({ row }: { readonly row: Row }) {
  const { t } = useTranslation()
  const { long } = useDates()
  const groundName = useGroundName()
  const { kind, from, reaches, ground, runs } = row
  const span =
    reaches === null
      ? t('standing.spanOpen', { from: long(from) })
      : t('standing.span', { from: long(from), to: long(reaches) })
  return (
    <div style={{ minWidth: 0 }}>
      <Text fw={600}>{t(`standing.kinds.${kind}`)}</Text>
      <Text size="sm">
        {t(`standing.exemptionStates.${runs ? 'runs' : 'coming'}`)}: {span}
      </Text>
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {ground === null ? t('offers.noGround') : groundName(ground)}
      </Text>
    </div>
  )
}

/** A pause may follow a pause, each time for a reason of its own. */
function RenewLink({ citizenId, row }: { readonly citizenId: string; readonly row: Row }) {
  const { t } = useTranslation()
  const { long } = useDates()
  const { kind, reaches } = row
  if (kind !== 'pause' || reaches === null) return null
  const from = dayAfter(reaches, 1)
  return (
    <Button
      component={Link}
      to={`/borgere/${citizenId}/forloeb/fritag?slags=pause&fra=${from}`}
      variant="default"
      size="sm"
    >
      {t('offers.renew', { from: long(from) })}
    </Button>
  )
}
