import { Button, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { AskedPreview } from '../../client/useOfferPreview'
import type { AssessedPlan, PlannedOffer } from '../../contract/offerPlan'
import styles from './planOffers.module.css'
import { useObligationWords } from './useObligationWords'
import { usePeriodWords } from '../../ui/usePeriodWords'
import { useVerdictWords } from './useVerdictWords'

/** The plan without and with a change, side by side: the requirement, and each offer it touches. */
export function WhatIf({ preview }: { readonly preview: AskedPreview }) {
  const { t } = useTranslation()
  const obligation = useObligationWords()
  const verdict = useVerdictWords()
  const period = usePeriodWords()
  const { sides, asking, failed, askAgain } = preview
  if (failed)
    return (
      <div>
        <Text size="sm">{t('offers.notAnswered')}</Text>
        <Button variant="default" size="sm" onClick={askAgain}>
          {t('offers.askAgain')}
        </Button>
      </div>
    )
  if (sides === null) return asking ? <Text size="sm">{t('offers.asking')}</Text> : null
  const { before, after } = sides
  const lines = (offer: PlannedOffer | undefined) =>
    offer ? [period(offer), ...verdict(offer)] : [t('offers.notThere')]
  return (
    <div className={styles.whatIf}>
      <Title order={3} size="h5">
        {t('offers.whatIf')}
      </Title>
      <table className={styles.table} aria-label={t('offers.whatIf')} aria-busy={asking}>
        <thead>
          <tr>
            <th scope="col">{t('offers.columns.offer')}</th>
            <th scope="col">{t('offers.without')}</th>
            <th scope="col">{t('offers.with')}</th>
          </tr>
        </thead>
        <tbody>
          <Side
            name={t('offers.obligation')}
            before={[t(`offers.status.${before.obligation.status}`), ...obligation(before)]}
            after={[t(`offers.status.${after.obligation.status}`), ...obligation(after)]}
          />
          {touchedIn(before, after).map(({ id, kind, was, becomes }) => (
            <Side
              key={id}
              name={t(`drawn.offers.${kind}`)}
              before={lines(was)}
              after={lines(becomes)}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Side(props: {
  readonly name: string
  readonly before: readonly string[]
  readonly after: readonly string[]
}) {
  const { t } = useTranslation()
  const { name, before, after } = props
  const cell = (lines: readonly string[]) =>
    lines.map((line) => (
      <Text key={line} size="sm">
        {line}
      </Text>
    ))
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-label={t('offers.without')}>{cell(before)}</td>
      <td data-label={t('offers.with')}>{cell(after)}</td>
    </tr>
  )
}

/** The offers that are otherwise in one plan than in the other. */
function touchedIn(before: AssessedPlan, after: AssessedPlan) {
  const ids = new Set([...before.offers, ...after.offers].map(({ id }) => id))
  return [...ids].flatMap((id) => {
    const find = (plan: AssessedPlan) => plan.offers.find((offer) => offer.id === id)
    const [was, becomes] = [find(before), find(after)]
    const kind = (becomes ?? was)?.kind
    const same = JSON.stringify(was) === JSON.stringify(becomes)
    return same || kind === undefined ? [] : [{ id, kind, was, becomes }]
  })
}
