import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { RulePage } from '../../contract/ruleBook'

type Groups = RulePage['groups']

/** Which target groups came and went between two versions. */
export function GroupChange({
  before,
  after,
}: {
  readonly before: Groups
  readonly after: Groups
}) {
  const { t } = useTranslation()
  const listed = (groups: Groups) => groups.map((id) => `${id} ${t(`group.${id}`)}`).join(', ')
  const came = after.filter((group) => !before.includes(group))
  const went = before.filter((group) => !after.includes(group))
  if (came.length + went.length === 0) return <Text size="sm">{t('rules.groupsSame')}</Text>
  return (
    <>
      {came.length > 0 && <Text size="sm">{t('rules.groupsIn', { groups: listed(came) })}</Text>}
      {went.length > 0 && <Text size="sm">{t('rules.groupsOut', { groups: listed(went) })}</Text>}
    </>
  )
}
