import { Button, Text } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAssign } from '../../client/useAssign'
import { useMe } from '../../client/useMe'
import { usePeople } from '../../client/usePeople'
import type { CitizenPage } from '../../contract/citizen'
import { AssignDialog } from '../../ui/AssignDialog'
import { AssignTold } from '../../ui/AssignTold'
import { Fact } from '../../ui/Fact'
import { useDates } from '../../ui/useDates'

/** Who has the citizen, who said so, and the way to give the citizen to somebody else. */
export default function Caseworker({ citizen }: { readonly citizen: CitizenPage }) {
  const { t } = useTranslation()
  const { long } = useDates()
  const { id, name, caseworker } = citizen
  const people = usePeople().data?.people ?? []
  const leads = useMe().data?.leads ?? false
  const { is, told, assign, undo } = useAssign()
  const [asking, setAsking] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const holder = caseworker?.id ?? null
  const give = async (to: string) => {
    await assign([{ citizen: id, from: holder, to }])
    setAsking(false)
  }
  return (
    <Fact name={t('person.roles.caseworker')}>
      {caseworker?.name ?? t('assign.nobody')}{' '}
      <Button
        ref={button}
        variant="subtle"
        size="compact-xs"
        mih={24}
        aria-label={t(caseworker ? 'assign.changeFor' : 'assign.takeFor', { name })}
        onClick={() => setAsking(true)}
      >
        {t(caseworker ? 'assign.change' : 'assign.take')}
      </Button>
      {caseworker && (
        <Text size="sm" c="dimmed">
          {caseworker.given
            ? t('assign.givenBy', {
                name: caseworker.given.byName,
                date: long(caseworker.given.on),
              })
            : t('assign.byTalks')}
        </Text>
      )}
      {told !== null && (
        <AssignTold
          told={told}
          to={people.find((one) => one.id === told.asked[0]?.to)?.name ?? ''}
          nameOf={() => name}
          busy={is !== 'idle'}
          onUndo={() => void undo()}
        />
      )}
      {asking && (
        <AssignDialog
          title={t('assign.titleFor', { name })}
          people={people}
          holder={holder}
          leads={leads}
          is={is}
          onAssign={(to) => void give(to)}
          onClose={() => {
            setAsking(false)
            button.current?.focus()
          }}
        />
      )}
    </Fact>
  )
}
