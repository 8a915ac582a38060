import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { RuleOnDayRow, RulePage } from '../../contract/ruleBook'
import { useDates } from '../../ui/useDates'
import { useSpan } from '../../ui/useSpan'
import { placeOf } from './placeOf'
import styles from './TimeLine.module.css'

const calendars = ['enacted', 'announced'] as const

/** Bars on a line of years: each rule on both calendars. The bars repeat what stands beside them in words. */
export function TimeLine(props: {
  readonly rows: readonly { readonly rule: RuleOnDayRow; readonly name: string }[]
  /** The day that is marked. */
  readonly on: string
  readonly known: RulePage['known']
  /** The rule the page is about. */
  readonly own: string
}) {
  const { t } = useTranslation()
  const { long } = useDates()
  const { rows, on, known, own } = props
  const years = yearsOf(known)
  const mark = placeOf({ from: on, to: on }, known)
  return (
    <figure className={styles.line}>
      {calendars.map((calendar) => (
        <div key={calendar} className={styles.calendar}>
          <Text size="sm" fw={600}>
            {t(`rules.${calendar}`)}
          </Text>
          <ul className={styles.rows}>
            {rows.map(({ rule, name }) => (
              <li key={rule.id} className={styles.row}>
                <Bar
                  name={name}
                  span={rule[calendar]}
                  known={known}
                  mark={mark.start}
                  tone={rule.expected ? 'expected' : rule.id === own ? 'own' : 'other'}
                />
              </li>
            ))}
          </ul>
        </div>
      ))}
      <div className={styles.years} aria-hidden>
        {years.map((year) => (
          <span
            key={year}
            className={styles.year}
            style={{
              insetInlineStart: `${placeOf({ from: `${year}-01-01`, to: null }, known).start}%`,
            }}
          >
            {year}
          </span>
        ))}
      </div>
      <figcaption>
        <Text size="sm" c="dimmed">
          {t('rules.chosen', { date: long(on) })}
        </Text>
      </figcaption>
    </figure>
  )
}

function Bar(props: {
  readonly name: string
  readonly span: RuleOnDayRow['enacted']
  readonly known: RulePage['known']
  /** Where the marked day lies, in per cent. */
  readonly mark: number
  readonly tone: 'own' | 'other' | 'expected'
}) {
  const words = useSpan()
  const { name, span, known, mark, tone } = props
  const place = span && placeOf(span, known)
  return (
    <>
      <Text size="sm" fw={tone === 'other' ? 400 : 600}>
        {name}: {words(span)}
      </Text>
      <div className={styles.track} aria-hidden>
        {place && place.length > 0 && (
          <span
            className={`${styles.bar ?? ''} ${styles[tone] ?? ''}`}
            style={{ insetInlineStart: `${place.start}%`, width: `${place.length}%` }}
          />
        )}
        <span className={styles.mark} style={{ insetInlineStart: `${mark}%` }} />
      </div>
    </>
  )
}

function yearsOf({ from, to }: RulePage['known']): number[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
