import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core'
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { OfferOverviewFigures } from '../../contract/offerOverview'
import { useFocusOnMore } from '../../ui/useFocusOnMore'
import { CitizenTable } from './CitizenTable'
import { ExportButtons } from './ExportButtons'
import styles from './overview.module.css'
import type { OverviewAddress } from './useOverviewAddress'

/** The citizens behind what is chosen: how many, who, and as a file. */
export function Listed(props: {
  readonly overview: OfferOverviewFigures
  readonly address: OverviewAddress
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly onMore: () => void
}) {
  const { t } = useTranslation()
  const { overview, address, heading, onMore } = props
  const { rows, total, citizens } = overview
  const { list: rowList, onMore: onMoreRows } = useFocusOnMore(rows.length)
  return (
    <section className={styles.tabled} aria-labelledby="listed">
      <Title order={2} size="h4" id="listed" ref={heading} tabIndex={-1}>
        {t('overview.listed')}
      </Title>
      <Group justify="space-between" gap="sm" mb="xs">
        <Group gap="md">
          <Text role="status">{t('overview.found', { count: total })}</Text>
          {address.isNarrowed && (
            <Anchor
              component={Link}
              to={`/tilbud${address.toAll()}`}
              preventScrollReset
              underline="always"
              py={2}
              onClick={() => heading.current?.focus()}
            >
              {t('overview.all')}
            </Anchor>
          )}
        </Group>
        {total > 0 && <ExportButtons query={address.query} />}
      </Group>
      {total === 0 ? (
        <Text>
          {t(citizens === 0 && !address.isNarrowed ? 'overview.noCitizens' : 'overview.none')}
        </Text>
      ) : (
        <Stack gap="sm" ref={rowList}>
          <CitizenTable rows={rows} labelledBy="listed" />
          {rows.length < total && (
            <div>
              <Button
                variant="default"
                onClick={() => {
                  onMore()
                  onMoreRows()
                }}
              >
                {t('overview.more')}
              </Button>
            </div>
          )}
        </Stack>
      )}
    </section>
  )
}
