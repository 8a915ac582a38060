import { Anchor, Checkbox, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { TeamPage } from '../../contract/team'
import styles from './team.module.css'

/** A citizen nobody has, who can be chosen. */
export function NobodysRow(props: {
  readonly citizen: TeamPage['nobodys']['citizens'][number]
  readonly chosen: boolean
  readonly onTurn: (chosen: boolean) => void
}) {
  const { t } = useTranslation()
  const { citizen, chosen, onTurn } = props
  const { id, name, group } = citizen
  return (
    <li>
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <Checkbox
          aria-label={t('list.select', { name })}
          checked={chosen}
          onChange={({ currentTarget }) => onTurn(currentTarget.checked)}
        />
        <div>
          <Anchor component={Link} to={`/borgere/${id}`} inherit className={styles.name ?? ''}>
            {name}
          </Anchor>
          {group !== null && <Text size="sm">{`${group} ${t(`group.${group}`)}`}</Text>}
        </div>
      </Group>
    </li>
  )
}
