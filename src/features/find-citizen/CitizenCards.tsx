import { Anchor, Paper, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { CitizenRow } from '../../contract/citizen'
import styles from './CitizenCards.module.css'
import { NextRequirement } from './NextRequirement'
import { BenefitAndGroup } from './BenefitAndGroup'
import { ResponsibleParty } from './ResponsibleParty'

/** The citizens one below the other, where a table would not fit. */
export function CitizenCards({ rows }: { readonly rows: readonly CitizenRow[] }) {
  const { t } = useTranslation()
  return (
    <ul className={styles.cards} aria-label={t('citizens.title')}>
      {rows.map((row) => (
        <Paper component="li" withBorder p="sm" key={row.id}>
          <Stack gap={4}>
            <Anchor component={Link} to={`/borgere/${row.id}`} fw={600}>
              {row.name}
            </Anchor>
            <Text size="sm" c="dimmed">
              {row.maskedNumber}
            </Text>
            <BenefitAndGroup row={row} />
            <ResponsibleParty row={row} />
            <NextRequirement row={row} />
          </Stack>
        </Paper>
      ))}
    </ul>
  )
}
