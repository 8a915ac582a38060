import { Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { usePartyLabels } from '../../client/usePartyLabels'
import type { CitizenRow } from '../../contract/citizen'
import { Tag } from '../../ui/Tag'
import { toneOf } from '../../ui/toneOf'
import { useDates } from '../../ui/useDates'
import { useSay } from '../../ui/useSay'

/** What the law requires next of a citizen, how near it is, and whether a booking must be mended. */
export function NextRequirement({ row }: { readonly row: CitizenRow }) {
  const { t } = useTranslation()
  const say = useSay()
  const parties = usePartyLabels()
  const { long } = useDates()
  const { next, unlawful } = row
  return (
    <>
      {unlawful > 0 && <Tag tone="bad">{t('citizens.unlawful', { count: unlawful })}</Tag>}
      {next === null ? (
        <Text size="sm" c="dimmed">
          {t('citizens.noRequirement')}
        </Text>
      ) : (
        <>
          <Text size="sm">
            {t('citizens.requirement', {
              kind: t(`kind.${next.kind}`),
              number: next.number,
              party: say(parties[next.party]),
            })}
          </Text>
          <Group gap="xs">
            <Tag tone={toneOf(next.urgency)}>{t(`urgency.${next.urgency}`)}</Tag>
            <Text size="sm">
              {next.bookedOn
                ? t('citizens.bookedOn', { date: long(next.bookedOn) })
                : t('citizens.dueBy', { date: long(next.dueBy) })}
            </Text>
          </Group>
        </>
      )}
    </>
  )
}
