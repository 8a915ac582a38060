import { Anchor, Button, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { TeamPage } from '../../contract/team'
import { useFocusOnMore } from '../../ui/useFocusOnMore'
import styles from './team.module.css'

/** The citizens nobody has. */
export function Nobodys(props: {
  readonly nobodys: TeamPage['nobodys']
  readonly onMore: () => void
}) {
  const { t } = useTranslation()
  const { nobodys, onMore } = props
  const { total, citizens } = nobodys
  const { list, onMore: moveFocus } = useFocusOnMore(citizens.length)
  return (
    <section aria-label={t('team.nobodys')}>
      <Title order={2} size="h4">
        {t('team.nobodys')}
      </Title>
      <Text size="sm">{t(total === 0 ? 'team.nobodysNone' : 'team.nobodysLead')}</Text>
      {total > 0 && <Text role="status">{t('team.nobodysCount', { count: total })}</Text>}
      <div ref={list}>
        <ul className={styles.names}>
          {citizens.map(({ id, name, group }) => (
            <li key={id}>
              <Anchor component={Link} to={`/borgere/${id}`} inherit className={styles.name ?? ''}>
                {name}
              </Anchor>
              {group !== null && <Text size="sm">{`${group} ${t(`group.${group}`)}`}</Text>}
            </li>
          ))}
        </ul>
      </div>
      {citizens.length < total && (
        <Button
          variant="default"
          mt="sm"
          onClick={() => {
            moveFocus()
            onMore()
          }}
        >
          {t('team.more')}
        </Button>
      )}
    </section>
  )
}
