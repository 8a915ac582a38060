import { Anchor, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Exempted } from '../../contract/oneInFour'
import { EndExemptionLink } from '../../ui/EndExemptionLink'
import list from '../../ui/list.module.css'
import { useDates } from '../../ui/useDates'

/** Somebody who is exempted: since when, until when, on what assessment, and the way to end it. */
export function ExemptedCitizen({ row }: { readonly row: Exempted }) {
  const { t } = useTranslation()
  const { long } = useDates()
  const { citizenId, name, maskedNumber, targetGroup, from, to, sixMonths, ground, byName } = row
  const until = to !== null && to < sixMonths ? to : sixMonths
  return (
    <li className={list.row}>
      <div style={{ minWidth: 0 }}>
        <Group gap="xs">
          <Anchor component={Link} to={`/borgere/${citizenId}`} underline="always" fw={600}>
            {name}
          </Anchor>
          <Text size="sm">
            {maskedNumber} · {targetGroup}
          </Text>
        </Group>
        <Text size="sm">
          {t('oneInFour.span', { from: long(from), to: long(until) })}
          {byName !== '' && ` · ${t('oneInFour.by', { name: byName })}`}
        </Text>
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {ground ?? t('oneInFour.noGround')}
        </Text>
      </div>
      <EndExemptionLink citizenId={citizenId} exemption={{ kind: 'one-in-four', from }} />
    </li>
  )
}
