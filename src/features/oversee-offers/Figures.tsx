import { Text, Title } from '@mantine/core'
import { useId, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { OfferOverviewFigures } from '../../contract/offerOverview'
import { overviewValues } from '../../contract/offerOverview'
import { wordFor } from '../../ui/wordFor'
import { addressWords } from './addressWords'
import { FigureLink } from './FigureLink'
import styles from './overview.module.css'
import type { OverviewAddress } from './useOverviewAddress'
import { useWaiverName } from './useWaiverName'

/** How many citizens stand how with the requirement, and how many offers there are of each sort. */
export function Figures(props: {
  readonly figures: OfferOverviewFigures['figures']
  readonly address: OverviewAddress
  readonly onChoose: () => void
}) {
  const { t } = useTranslation()
  const waiverName = useWaiverName()
  const { figures, address, onChoose } = props
  const { query, toFigure } = address
  const { obligations, offers, waivers } = figures
  return (
    <div className={styles.figures}>
      <Tiles
        title={t('overview.obligation')}
        lead={t('overview.obligationLead')}
        onChoose={onChoose}
        tiles={overviewValues.state.map((state) => ({
          name: t(`overview.states.${state}`),
          count: obligations[state],
          tone: state,
          chosen: query.state === state,
          to: toFigure({ krav: wordFor(addressWords.states, state) }),
        }))}
      >
        {waivers.length > 0 && (
          <ul className={styles.waivers}>
            <li>{t('overview.waivedBy')}</li>
            {waivers.map(({ waiver, citizens }) => (
              <li key={waiver}>
                <FigureLink
                  to={toFigure({
                    krav: 'fritaget',
                    fritaget: wordFor(addressWords.waivers, waiver),
                  })}
                  label={t('overview.cell', {
                    what: t('overview.states.waived'),
                    name: waiverName(waiver),
                    text: citizens,
                  })}
                  none={false}
                  chosen={query.waiver === waiver}
                  onChoose={onChoose}
                >
                  {t('overview.figure', { what: waiverName(waiver), text: citizens })}
                </FigureLink>
              </li>
            ))}
          </ul>
        )}
      </Tiles>
      <Tiles
        title={t('overview.counted')}
        lead={t('overview.countedLead')}
        onChoose={onChoose}
        tiles={overviewValues.offers.map((count) => ({
          name: t(`overview.countsLong.${count}`, { count: query.within }),
          count: offers[count],
          tone: count,
          chosen: query.offers === count && query.kind === undefined,
          to: toFigure({ tilbud: wordFor(addressWords.offers, count) }),
        }))}
      />
    </div>
  )
}

function Tiles(props: {
  readonly title: string
  readonly lead: string
  readonly tiles: readonly {
    readonly name: string
    readonly count: number
    readonly tone: string
    readonly chosen: boolean
    readonly to: string
  }[]
  readonly onChoose: () => void
  readonly children?: ReactNode
}) {
  const { t } = useTranslation()
  const id = useId()
  const { title, lead, tiles, onChoose, children } = props
  return (
    <section aria-labelledby={id}>
      <Title order={2} size="h4" id={id}>
        {title}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {lead}
      </Text>
      <ul className={styles.tiles}>
        {tiles.map(({ name, count, tone, chosen, to }) => (
          <li key={name} className={styles.tile} data-tone={tone} data-chosen={chosen}>
            <FigureLink
              to={to}
              label={t('overview.figure', { what: name, text: count })}
              none={count === 0}
              chosen={chosen}
              onChoose={onChoose}
            >
              <span className={styles.count}>{count}</span>
              <span>{name}</span>
            </FigureLink>
          </li>
        ))}
      </ul>
      {children}
    </section>
  )
}
