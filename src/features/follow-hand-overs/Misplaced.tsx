import { Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { usePartyLabels } from '../../client/usePartyLabels'
import type { HandOverRow } from '../../contract/handOver'
import { capital } from '../../ui/capital'
import { Message } from '../../ui/Message'
import { useDates } from '../../ui/useDates'
import { useSay } from '../../ui/useSay'
import { Why } from '../../ui/Why'

/** A booking by the one who does not answer for its day, and the ways to mend it for whoever holds it. */
export function Misplaced(props: {
  readonly citizenId: string
  readonly talk: HandOverRow['wrongSide'][number]
}) {
  const { t } = useTranslation()
  const { long } = useDates()
  const say = useSay()
  const parties = usePartyLabels()
  const { citizenId, talk } = props
  const { id, kind, on, at, party, mine, caseworkerName, reason, why, rules } = talk
  const address = `/borgere/${citizenId}/samtaler/${id}`
  const which = t('handOver.misplacedLine', {
    kind: t(`kind.${kind}`),
    date: long(on),
    time: at,
    party: say(parties[party]),
    name: caseworkerName,
  })
  return (
    <Message tone="bad" role="region" title={t('handOver.misplaced', { talk: which })}>
      <Text size="sm">{say(reason)}</Text>
      <Why about={which} why={why} rules={rules} />
      {mine ? (
        <Group gap="sm">
          <Button component={Link} to={address} aria-label={`${t('handOver.move')}: ${which}`}>
            {t('handOver.move')}
          </Button>
          <Button
            component={Link}
            to={`${address}/udfald?udfald=cancelled`}
            variant="default"
            aria-label={`${t('handOver.cancel')}: ${which}`}
          >
            {t('handOver.cancel')}
          </Button>
        </Group>
      ) : (
        <Text size="sm">{t('handOver.theirs', { party: capital(say(parties[party])) })}</Text>
      )}
    </Message>
  )
}
