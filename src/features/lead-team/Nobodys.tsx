import { Button, Group, Text, Title } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAssign } from '../../client/useAssign'
import type { TeamMember, TeamPage } from '../../contract/team'
import { AssignDialog } from '../../ui/AssignDialog'
import { AssignTold } from '../../ui/AssignTold'
import { useFocusOnMore } from '../../ui/useFocusOnMore'
import { NobodysRow } from './NobodysRow'
import styles from './team.module.css'

/** The citizens nobody has, and giving them to somebody. */
export function Nobodys(props: {
  readonly nobodys: TeamPage['nobodys']
  readonly people: readonly TeamMember[]
  readonly onMore: () => void
}) {
  const { t } = useTranslation()
  const { nobodys, people, onMore } = props
  const { total, citizens } = nobodys
  const { list, onMore: moveFocus } = useFocusOnMore(citizens.length)
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set())
  const [asking, setAsking] = useState(false)
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map())
  const button = useRef<HTMLButtonElement>(null)
  const { is, told, assign, undo } = useAssign()
  const chosen = citizens.filter(({ id }) => turned.has(id))
  const isAllChosen = chosen.length === citizens.length
  const give = async (to: string) => {
    setNames(new Map(chosen.map(({ id, name }) => [id, name])))
    await assign(chosen.map(({ id }) => ({ citizen: id, from: null, to })))
    setTurned(new Set())
    setAsking(false)
  }
  return (
    <section aria-label={t('team.nobodys')}>
      <Title order={2} size="h4">
        {t('team.nobodys')}
      </Title>
      <Text size="sm">{t(total === 0 ? 'team.nobodysNone' : 'team.nobodysLead')}</Text>
      {total > 0 && <Text role="status">{t('team.nobodysCount', { count: total })}</Text>}
      {told !== null && (
        <AssignTold
          told={told}
          to={people.find(({ id }) => id === told.asked[0]?.to)?.name ?? ''}
          nameOf={(id) => names.get(id) ?? ''}
          busy={is !== 'idle'}
          onUndo={() => void undo()}
        />
      )}
      {total > 0 && (
        <Group gap="xs" mt="xs">
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => setTurned(new Set(isAllChosen ? [] : citizens.map(({ id }) => id)))}
          >
            {isAllChosen ? t('team.chooseNone') : t('team.chooseAll', { count: citizens.length })}
          </Button>
          {chosen.length > 0 && (
            <Button
              ref={button}
              variant="default"
              size="compact-sm"
              onClick={() => setAsking(true)}
            >
              {t('assign.title', { count: chosen.length })}
            </Button>
          )}
        </Group>
      )}
      {asking && (
        <AssignDialog
          title={t('assign.title', { count: chosen.length })}
          people={people}
          leads
          is={is}
          onAssign={(to) => void give(to)}
          onClose={() => {
            setAsking(false)
            button.current?.focus()
          }}
        />
      )}
      <div ref={list}>
        <ul className={styles.names}>
          {citizens.map((citizen) => (
            <NobodysRow
              key={citizen.id}
              citizen={citizen}
              chosen={turned.has(citizen.id)}
              onTurn={(now) => {
                const next = new Set(turned)
                if (now) next.add(citizen.id)
                else next.delete(citizen.id)
                setTurned(next)
              }}
            />
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
