import { Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useOneInFour } from '../../client/useOneInFour'
import type { OfferPlanPage } from '../../contract/offerPlan'
import list from '../../ui/list.module.css'
import { QuotaLine } from '../../ui/QuotaLine'
import { useSay } from '../../ui/useSay'
import { Why } from '../../ui/Why'

/** One kind of exemption: whether the law allows it today, why, and the way to grant it. */
export function ExemptionChoice(props: {
  readonly citizenId: string
  /** The day the law was asked about. */
  readonly from: string
  readonly choice: OfferPlanPage['exemptions']['choices'][number]
}) {
  const { t } = useTranslation()
  const say = useSay()
  const { citizenId, from, choice } = props
  const { kind, refused, why, rules } = choice
  const name = t(`standing.kinds.${kind}`)
  return (
    <li className={list.row}>
      <div style={{ minWidth: 0 }}>
        <Text fw={600}>{name}</Text>
        <Text size="sm">
          {refused ? t('offers.mayNotExempt', { reason: say(refused) }) : t('offers.mayExempt')}
        </Text>
        {kind === 'one-in-four' && refused === null && <Quota />}
        <Why about={name} why={why} rules={rules} />
      </div>
      {refused === null && (
        <Button
          component={Link}
          to={`/borgere/${citizenId}/forloeb/fritag?slags=${kind}&fra=${from}`}
          variant="default"
          size="sm"
          aria-label={t('course.actionFor', { action: t('offers.exempt'), about: name })}
        >
          {t('offers.exempt')}
        </Button>
      )}
    </li>
  )
}

function Quota() {
  return <QuotaLine quota={useOneInFour().data} />
}
