import { Anchor, Button, Group, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { AssessedPlan, PlannedOffer } from '../../contract/offerPlan'
import { pickRules } from '../../ui/pickRules'
import { Tag } from '../../ui/Tag'
import { useDates } from '../../ui/useDates'
import { Why } from '../../ui/Why'
import { Absences } from './Absences'
import { draftFor } from './draftFor'
import type { PlanDraft } from './planDraft'
import styles from './planOffers.module.css'
import { usePeriodWords } from '../../ui/usePeriodWords'
import { useVerdictWords } from './useVerdictWords'

/** The offers as a table: the same as the drawing, with all that can be done with each. */
export function OfferTable(props: {
  readonly plan: AssessedPlan
  readonly onDraft: (draft: PlanDraft) => void
}) {
  const { t } = useTranslation()
  const { plan, onDraft } = props
  const support = plan.offers.filter((offer) => offer.support)
  const offers = plan.offers.filter((offer) => !offer.support)
  return (
    <section aria-labelledby="table">
      <Title order={2} size="h4" id="table">
        {t('offers.table')}
      </Title>
      {offers.length === 0 && <Text>{t('offers.empty')}</Text>}
      {offers.length > 0 && <Rows id="table" offers={offers} plan={plan} onDraft={onDraft} />}
      {support.length > 0 && (
        <>
          <Title order={3} size="h5" id="support-table" mt="md">
            {t('offers.supportTable')}
          </Title>
          <Rows id="support-table" offers={support} plan={plan} onDraft={onDraft} />
        </>
      )}
    </section>
  )
}

function Rows(props: {
  /** Id of the heading that names the table. */
  readonly id: string
  readonly offers: readonly PlannedOffer[]
  readonly plan: AssessedPlan
  readonly onDraft: (draft: PlanDraft) => void
}) {
  const { t } = useTranslation()
  const { id, offers, plan, onDraft } = props
  return (
    <table className={styles.table} aria-labelledby={id}>
      <thead>
        <tr>
          {(['offer', 'period', 'status', 'law', 'deeds'] as const).map((column) => (
            <th scope="col" key={column}>
              {t(`offers.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {offers.map((offer) => (
          <Row key={offer.id} offer={offer} plan={plan} onDraft={onDraft} />
        ))}
      </tbody>
    </table>
  )
}
const checkIds = ['ratio', 'extra'] as const

const tones = {
  proposed: 'near',
  asked: 'near',
  granted: 'good',
  refused: 'bad',
  withdrawn: 'calm',
} as const

function Row(props: {
  readonly offer: PlannedOffer
  readonly plan: AssessedPlan
  readonly onDraft: (draft: PlanDraft) => void
}) {
  const { t } = useTranslation()
  const { long } = useDates()
  const period = usePeriodWords()
  const verdictWords = useVerdictWords()
  const { offer, plan, onDraft } = props
  const { status, place, aim, hoursPerWeek, proposedBy, decision, result, verdict, deeds, aids } =
    offer
  const { employer, responsible, unticked } = offer
  const name = t(`drawn.offers.${offer.kind}`)
  return (
    <tr>
      <th scope="row">
        {name}
        {employer && (
          <Text size="sm">
            {employer.mine ? (
              <Anchor component={Link} to={`/virksomheder/${employer.id}`} underline="always">
                {employer.name}
              </Anchor>
            ) : (
              employer.name
            )}
          </Text>
        )}
        {[
          place,
          responsible === null ? null : t('offers.responsibleIs', { name: responsible }),
          aim,
          hoursPerWeek === null
            ? null
            : t('offers.hoursPerWeek', { hours: hoursPerWeek.toLocaleString('da-DK') }),
          offer.provider && t('offers.byProvider', { name: offer.provider.name }),
          offer.latestWorkplace ? t('offers.atLatest') : null,
          offer.rate === null ? null : t(`offers.rates.${offer.rate}`),
        ].map(
          (line) =>
            line !== null && (
              <Text key={line} size="sm" c="dimmed">
                {line}
              </Text>
            ),
        )}
        {aids.map(({ id, what, test, because }) => (
          <Text key={id} size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {t('offers.aid', {
              what,
              test: t(`offers.aidShort.${test ?? 'freed'}`),
              text: because,
            })}
          </Text>
        ))}
      </th>
      <td data-label={t('offers.columns.period')}>
        {period(offer)}
        <Absences absences={offer.absences} />
      </td>
      <td data-label={t('offers.columns.status')}>
        <Tag tone={tones[status]}>
          {result === null ? t(`offers.statuses.${status}`) : t(`offers.results.${result}`)}
        </Tag>
        {proposedBy !== null && (
          <Text size="sm">{t('offers.proposedBy', { name: proposedBy })}</Text>
        )}
        {decision && (
          <Text size="sm">
            {t('offers.decidedBy', {
              status: t(`offers.statuses.${status === 'proposed' ? 'asked' : status}`),
              name: decision.byName,
              date: long(decision.on),
            })}
          </Text>
        )}
        {decision?.because && <Text size="sm">{decision.because}</Text>}
        {status === 'refused' && <Text size="sm">{t('offers.complaint')}</Text>}
      </td>
      <td data-label={t('offers.columns.law')}>
        {unticked.length > 0 && (
          <Text size="sm">
            <Tag tone="near">{t('offers.missing')}</Tag>{' '}
            {unticked.map((id) => t(`offers.checkNames.${id}`)).join(', ')}
          </Text>
        )}
        {checkIds.map((id) => {
          const tick = offer.ticks[id]
          return (
            tick && (
              <Text key={id} size="sm">
                {t('offers.tickedBy', {
                  check: t(`offers.checkNames.${id}`),
                  name: tick.byName,
                  date: long(tick.on),
                })}
              </Text>
            )
          )
        })}
        {verdictWords(offer).map((line) => (
          <Text key={line} size="sm">
            {line}
          </Text>
        ))}
        {verdict && <Why about={name} why={null} rules={pickRules(verdict.rules, plan.rules)} />}
      </td>
      <td data-label={t('offers.columns.deeds')}>
        <Group gap="xs">
          {deeds.map((deed) => {
            const draft = draftFor(deed, offer, plan.asOf)
            return draft === null ? null : (
              <Button
                key={deed}
                variant="default"
                size="xs"
                mih={32}
                aria-label={t('offers.deedNamed', {
                  deed: t(`offers.deeds.${draft.deed}`),
                  offer: name,
                })}
                onClick={() => onDraft(draft.draft)}
              >
                {t(`offers.deeds.${draft.deed}`)}
              </Button>
            )
          })}
        </Group>
      </td>
    </tr>
  )
}
