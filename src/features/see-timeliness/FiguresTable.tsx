import { Title } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Tally } from '../../contract/timeliness'
import { wordFor } from '../../ui/wordFor'
import { addressWords } from './addressWords'
import { FigureLink } from './FigureLink'
import styles from './timeliness.module.css'
import { useShareWords } from './useShareWords'
import type { Changes } from './useTimelinessAddress'

export interface FiguresRow {
  readonly name: string
  readonly tally: Tally
  /** What chooses this row in the address. */
  readonly to: Changes
}

/** A measure divided one way: each row’s share with what it is of, and who is not in it. */
export function FiguresTable(props: {
  readonly title: string
  readonly of: string
  readonly rows: readonly FiguresRow[]
  /** Months have no column for what is ahead. */
  readonly ahead: boolean
}) {
  const { t } = useTranslation()
  const words = useShareWords()
  const id = useId()
  const { title, of, rows, ahead } = props
  const results = ahead ? (['missed', 'ahead'] as const) : (['missed'] as const)
  return (
    <section aria-labelledby={id}>
      <Title order={3} size="h5" id={id} mb={4}>
        {title}
      </Title>
      <table className={styles.table} aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{of}</th>
            <th scope="col">{t('timely.kept')}</th>
            {results.map((result) => (
              <th scope="col" key={result}>
                {t(`timely.${result}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, tally, to }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                <FigureLink
                  text={words(tally)}
                  what={t('timely.keptOf')}
                  name={name}
                  none={tally.kept + tally.missed === 0}
                  to={to}
                />
              </td>
              {results.map((result) => (
                <td key={result}>
                  <FigureLink
                    text={String(tally[result])}
                    what={t(`timely.${result}`)}
                    name={name}
                    none={tally[result] === 0}
                    to={{ ...to, tal: wordFor(addressWords.results, result) }}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
