import { Anchor, Group, Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { useOfferPlan } from '../../client/useOfferPlan'
import type { AssessedPlan } from '../../contract/offerPlan'
import { Failure } from '../../ui/Failure'
import { Tag } from '../../ui/Tag'
import { Waiting } from '../../ui/Waiting'
import { obligationTones } from './obligationTones'
import { PlanBars } from './PlanBars'
import { useObligationWords } from './useObligationWords'
import { usePeriodWords } from '../../ui/usePeriodWords'

/** A citizen’s plan among all else about the citizen: looked at, and not changed here. */
export default function PlanInShort() {
  const { t } = useTranslation()
  const { citizenId = '' } = useParams()
  const asked = useOfferPlan(citizenId)
  return (
    <section aria-labelledby="offers">
      <Title order={2} size="h4" id="offers" mb="sm">
        {t('offers.short')}
      </Title>
      {asked.data ? (
        <Stack gap="sm">
          <InShort plan={asked.data.plan} />
          <div>
            <Anchor component={Link} to={`/borgere/${citizenId}/plan`} underline="always">
              {t('offers.whole')}
            </Anchor>
          </div>
        </Stack>
      ) : asked.isError ? (
        <Failure onRetry={() => void asked.refetch()} />
      ) : (
        <Waiting />
      )}
    </section>
  )
}

function InShort({ plan }: { readonly plan: AssessedPlan }) {
  const { t } = useTranslation()
  const words = useObligationWords()
  const period = usePeriodWords()
  const { obligation, offers, asOf } = plan
  const standing = offers.filter(({ verdict }) => verdict !== null)
  const next = standing.find(({ to }) => to === null || to >= asOf)
  return (
    <>
      <Group gap="sm">
        <Tag tone={obligationTones[obligation.status]}>
          {t(`offers.status.${obligation.status}`)}
        </Tag>
        <Text>{words(plan).join(' ')}</Text>
      </Group>
      {next && (
        <Text>
          {t(next.from <= asOf ? 'offers.nowRuns' : 'offers.next', {
            offer: t(`drawn.offers.${next.kind}`),
            period: period(next),
            status: t(`offers.statuses.${next.status}`),
          })}
        </Text>
      )}
      {standing.length > 0 && <PlanBars plan={plan} shown={plan} draft={null} />}
    </>
  )
}
