import { Title } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { overviewValues, type OfferOverviewFigures } from '../../contract/offerOverview'
import { wordFor } from '../../ui/wordFor'
import { addressWords } from './addressWords'
import { FigureLink } from './FigureLink'
import styles from './overview.module.css'
import type { Changes, OverviewAddress } from './useOverviewAddress'

/** The offers by kind, and everything by whoever has the citizens. */
export function Divided(props: {
  readonly overview: OfferOverviewFigures
  readonly address: OverviewAddress
  readonly onChoose: () => void
}) {
  const { t } = useTranslation()
  const { overview, ...rest } = props
  const { kinds } = overview.figures
  const offersOf = (
    offers: Readonly<Record<(typeof overviewValues.offers)[number], number>>,
    more: Changes,
  ) =>
    overviewValues.offers.map((count) => ({
      name: t(`overview.counts.${count}`),
      count: offers[count],
      to: { ...more, tilbud: wordFor(addressWords.offers, count) },
    }))
  return (
    <div className={styles.divided}>
      <FiguresTable
        {...rest}
        title={t('overview.byKind')}
        of={t('overview.kind')}
        rows={kinds.map(({ kind, offers }) => ({
          name: t(`drawn.offers.${kind}`),
          figures: offersOf(offers, { slags: wordFor(addressWords.kinds, kind) }),
        }))}
      />
      <FiguresTable
        {...rest}
        title={t('overview.byCaseworker')}
        of={t('overview.who')}
        rows={overview.caseworkers.map(({ person, name, obligations, offers }) => {
          const hos = person ?? 'ingen'
          return {
            name: person === null ? t('overview.nobody') : name,
            figures: [
              ...overviewValues.state.map((state) => ({
                name: t(`overview.states.${state}`),
                count: obligations[state],
                to: { hos, krav: wordFor(addressWords.states, state) },
              })),
              ...offersOf(offers, { hos }),
            ],
          }
        })}
      />
    </div>
  )
}

interface Row {
  readonly name: string
  readonly figures: readonly {
    readonly name: string
    readonly count: number
    readonly to: Changes
  }[]
}

function FiguresTable(props: {
  readonly title: string
  readonly of: string
  readonly rows: readonly Row[]
  readonly address: OverviewAddress
  readonly onChoose: () => void
}) {
  const { t } = useTranslation()
  const id = useId()
  const { title, of, rows, address, onChoose } = props
  const [first] = rows
  return (
    <section className={styles.tabled} aria-labelledby={id}>
      <Title order={2} size="h4" id={id} mb={4}>
        {title}
      </Title>
      {first === undefined ? (
        t('overview.noKinds')
      ) : (
        <table className={`${styles.table ?? ''} ${styles.numbers ?? ''}`} aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">{of}</th>
              {first.figures.map(({ name }) => (
                <th scope="col" key={name}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, figures }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {figures.map((figure) => (
                  <td key={figure.name} data-label={figure.name} data-none={figure.count === 0}>
                    <FigureLink
                      to={address.toFigure(figure.to)}
                      label={t('overview.cell', { what: figure.name, name, text: figure.count })}
                      none={figure.count === 0}
                      chosen={false}
                      onChoose={onChoose}
                    >
                      {figure.count}
                    </FigureLink>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
