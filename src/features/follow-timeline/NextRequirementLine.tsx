import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { usePartyLabels } from '../../client/usePartyLabels'
import type { Requirement } from '../../contract/assessment'
import { Tag } from '../../ui/Tag'
import { toneOf } from '../../ui/toneOf'
import { useDates } from '../../ui/useDates'
import { useSay } from '../../ui/useSay'
import { DueDistance } from './DueDistance'

/** The next requirement in a line: what, whose, how it stands and by when. */
export function NextRequirementLine(props: { readonly next: Requirement; readonly asOf: string }) {
  const { t } = useTranslation()
  const say = useSay()
  const parties = usePartyLabels()
  const { long } = useDates()
  const { next, asOf } = props
  return (
    <>
      <Text size="lg" fw={600}>
        {t('citizens.requirement', {
          kind: t(`kind.${next.kind}`),
          number: next.number,
          party: say(parties[next.party]),
        })}
      </Text>
      <Tag tone={toneOf(next.status)}>{t(`status.${next.status}`)}</Tag>
      <Text size="lg">
        {t('citizens.dueBy', { date: long(next.dueBy) })} (
        <DueDistance dueBy={next.dueBy} asOf={asOf} />)
      </Text>
    </>
  )
}
