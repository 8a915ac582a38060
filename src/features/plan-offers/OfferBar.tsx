import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlannedOffer } from '../../contract/offerPlan'
import { parseDate } from '../../ui/parseDate'
import { dayAfter } from './dayAfter'
import type { DrawingScale } from './drawingScale'
import styles from './offerDrawing.module.css'
import { typedTerms } from './typedTerms'
import { useBarDrag } from './useBarDrag'
import { useBarKeys } from './useBarKeys'
import type { OfferDraft } from './useOfferDraft'
import { usePeriodWords } from '../../ui/usePeriodWords'

/** One offer with the shadow of how long it may last: dragged, moved by keys, or opened. */
export function OfferBar(props: {
  readonly offer: PlannedOffer
  readonly movable: boolean
  readonly scale: DrawingScale
  readonly tracks: RefObject<HTMLDivElement | null>
  /** Null where the plan is only looked at. */
  readonly draft: OfferDraft | null
}) {
  const { t } = useTranslation()
  const period = usePeriodWords()
  const { offer, movable, scale, tracks, draft } = props
  const { id, kind, verdict, extendedTo, status, place } = offer
  const isDrafted = draft?.value?.offer === id
  // What stands in the form shows at once; what comes of it arrives a little later.
  const typed = isDrafted && draft.value && 'terms' in draft.value ? draft.value.terms : null
  const from = parseDate(typed?.from ?? '') ?? offer.from
  const to = typed?.to === '' ? null : (parseDate(typed?.to ?? '') ?? offer.to)
  const limit = typed && draft ? draft.limit : (verdict?.latestEnd ?? null)
  const end = to ?? scale.to
  const days = { from, to: limit !== null && end > limit ? limit : end }
  const fixed = { days, limit, isOpen: to === null }
  const drag = useBarDrag({ ...fixed, scale, tracks, onPlace: (next) => draft?.place(id, next) })
  const keys = useBarKeys({
    ...fixed,
    onPlace: (next) => draft?.place(id, next),
    onClose: () => draft?.close(),
  })
  const width = (last: string) => `${Math.max(scale.at(dayAfter(last, 1)) - scale.at(from), 0.4)}%`
  const name = t(`drawn.offers.${kind}`)
  const drawn = {
    className: styles.bar,
    'data-status': status,
    'data-counts': verdict?.counts,
    style: { insetInlineStart: `${scale.at(from)}%`, width: width(days.to) },
    'aria-label': t('offers.bar', {
      kind: name,
      period: period({ from, to }),
      status: t(`offers.statuses.${status}`),
      counts: t(verdict?.counts === true ? 'offers.counts' : 'offers.countsNot'),
    }),
  }
  return (
    <div className={styles.row}>
      <span className={styles.name} aria-hidden>
        {name}
        {place !== null && <small>{place}</small>}
      </span>
      <div className={styles.track} data-track>
        {extendedTo !== null && (
          <div
            className={styles.extendable}
            style={{ insetInlineStart: `${scale.at(from)}%`, width: width(extendedTo) }}
          />
        )}
        {limit !== null && (
          <div
            className={styles.shadow}
            style={{ insetInlineStart: `${scale.at(from)}%`, width: width(limit) }}
          />
        )}
        {draft === null ? (
          <span role="img" {...drawn} />
        ) : (
          <button
            type="button"
            {...drawn}
            data-drafted={isDrafted}
            data-movable={movable}
            onClick={() => {
              if (movable && !drag.moved() && !isDrafted)
                draft.open({ is: 'change', offer: id, terms: typedTerms(offer) })
            }}
            {...(movable && { ...drag.handlers, onKeyDown: keys })}
          >
            {movable && !fixed.isOpen && <span className={styles.end} data-end />}
          </button>
        )}
      </div>
    </div>
  )
}
