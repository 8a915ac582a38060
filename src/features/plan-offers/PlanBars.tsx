import { Text, VisuallyHidden } from '@mantine/core'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { AssessedPlan } from '../../contract/offerPlan'
import { useDates } from '../../ui/useDates'
import { useLanguage } from '../../ui/useLanguage'
import { dayAfter } from './dayAfter'
import { drawingScale, type DrawingScale } from './drawingScale'
import styles from './offerDrawing.module.css'
import { OfferBar } from './OfferBar'
import type { OfferDraft } from './useOfferDraft'
import { usePeriodWords } from '../../ui/usePeriodWords'

/** The offers as bars under the process, with the deadline, what is lawful and what is exempt. */
export function PlanBars(props: {
  readonly plan: AssessedPlan
  /** The plan as it would be with what stands in the form. */
  readonly shown: AssessedPlan
  /** Null where the plan is only looked at. */
  readonly draft: OfferDraft | null
}) {
  const { t } = useTranslation()
  const { long } = useDates()
  const period = usePeriodWords()
  const { plan, shown, draft } = props
  const tracks = useRef<HTMLDivElement>(null)
  const scale = drawingScale(shown)
  const { process, exemptions, obligation, asOf, ordinaryHours } = shown
  const offers = shown.offers.filter(({ verdict }) => verdict !== null)
  return (
    <>
      <div className={styles.drawing}>
        <Months scale={scale} />
        <div className={styles.tracks} ref={tracks}>
          <div className={styles.marks}>
            <div className={styles.today} style={{ insetInlineStart: `${scale.at(asOf)}%` }}>
              <span>{t('offers.today')}</span>
            </div>
            {obligation.applies && obligation.dueBy !== null && (
              <div
                className={styles.due}
                data-late={scale.at(obligation.dueBy) > 60}
                style={{ insetInlineStart: `${scale.at(dayAfter(obligation.dueBy, 1))}%` }}
              >
                <span>
                  {t('offers.dueMark')}
                  <VisuallyHidden> {long(obligation.dueBy)}</VisuallyHidden>
                </span>
              </div>
            )}
          </div>
          {process && (
            <Row
              name={t('offers.course')}
              label={t('offers.courseRow', {
                from: long(process.startedOn),
                to: long(process.sixMonths),
              })}
              days={{ from: process.startedOn, to: process.sixMonths }}
              scale={scale}
              tone="process"
            />
          )}
          {exemptions.map((exemption) => {
            const kind = t(`standing.kinds.${exemption.kind}`)
            return (
              <Row
                key={`${exemption.kind} ${exemption.from}`}
                name={kind}
                label={t('offers.exemptionRow', { kind, period: period(exemption) })}
                days={exemption}
                scale={scale}
                tone="exempt"
              />
            )
          })}
          {offers.map((offer) => (
            <OfferBar
              key={offer.id}
              offer={offer}
              movable={
                draft !== null &&
                plan.offers.some(
                  ({ id, deeds, extension }) =>
                    id === offer.id && extension === null && deeds.includes('offer-changed'),
                )
              }
              scale={scale}
              tracks={tracks}
              draft={draft}
            />
          ))}
          {ordinaryHours.length > 0 && <HoursRow hours={ordinaryHours} scale={scale} />}
        </div>
      </div>
      {offers.some(({ verdict }) => verdict?.latestEnd) && (
        <Text size="sm" mt={4}>
          <span className={styles.sample} /> {t('offers.shadow')}
          {offers.some(({ extendedTo }) => extendedTo !== null) && (
            <>
              {' '}
              <span className={styles.sample} data-extended /> {t('offers.extendable')}
            </>
          )}
        </Text>
      )}
    </>
  )
}

function Months({ scale }: { readonly scale: DrawingScale }) {
  const locale = useLanguage() === 'da' ? 'da-DK' : 'en-GB'
  const short = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' })
  const many = scale.months.length > 12
  return (
    <div className={styles.months} aria-hidden>
      {scale.months.map((month, index) => (
        <span key={month} style={{ insetInlineStart: `${scale.at(month)}%` }}>
          {(!many || index % 3 === 0) && short.format(new Date(`${month}T00:00:00Z`))}
          {(month.slice(5, 7) === '01' || index === 0) && ` ${month.slice(0, 4)}`}
        </span>
      ))}
    </div>
  )
}

function Row(props: {
  readonly name: string
  readonly label: string
  readonly days: { readonly from: string; readonly to: string | null }
  readonly scale: DrawingScale
  readonly tone: 'process' | 'exempt'
}) {
  const { name, label, days, scale, tone } = props
  const start = scale.at(days.from)
  const end = days.to === null ? 100 : scale.at(dayAfter(days.to, 1))
  return (
    <div className={styles.row} role="img" aria-label={label}>
      <span className={styles.name} aria-hidden>
        {name}
      </span>
      <div className={styles.track} data-track>
        <div
          className={styles[tone]}
          style={{ insetInlineStart: `${start}%`, width: `${end - start}%` }}
        />
      </div>
    </div>
  )
}

function HoursRow(props: {
  readonly hours: AssessedPlan['ordinaryHours']
  readonly scale: DrawingScale
}) {
  const { t } = useTranslation()
  const { hours, scale } = props
  return (
    <div className={styles.row}>
      <span className={styles.name}>{t('offers.hoursRow')}</span>
      <div className={styles.track} data-track>
        {hours
          .filter(({ month }) => `${month}-28` >= scale.from && `${month}-01` <= scale.to)
          .map(({ month, hours: worked }) => (
            <span
              key={month}
              className={styles.worked}
              style={{ insetInlineStart: `${scale.at(`${month}-01`)}%` }}
            >
              <VisuallyHidden>{month}: </VisuallyHidden>
              {worked.toLocaleString('da-DK')}
            </span>
          ))}
      </div>
    </div>
  )
}
