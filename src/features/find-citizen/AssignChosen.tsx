import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { JoinedCaseload } from '../../client/joinedCaseload'
import { useAssign } from '../../client/useAssign'
import { useMe } from '../../client/useMe'
import { AssignDialog } from '../../ui/AssignDialog'
import { AssignTold } from '../../ui/AssignTold'
import { timesEach } from './timesEach'

/** Gives those who are chosen to somebody, and says what became of each. */
export default function AssignChosen(props: {
  readonly caseload: JoinedCaseload
  readonly chosen: ReadonlySet<string>
  readonly className: string
  /** There is something to be told, whoever is chosen now. */
  readonly onTold: () => void
}) {
  const { t } = useTranslation()
  const { caseload, chosen, className, onTold } = props
  const { people, columns, whole } = caseload
  const leads = useMe().data?.leads ?? false
  const { is, told, assign, undo } = useAssign()
  const [asking, setAsking] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (told !== null) onTold()
  }, [told, onTold])
  const counts = asking && whole ? timesEach(columns.caseworker) : null
  const give = async (to: string) => {
    const from = new Map(columns.id.map((id, at) => [id, columns.caseworker[at] ?? null]))
    await assign([...chosen].map((citizen) => ({ citizen, from: from.get(citizen) ?? null, to })))
    setAsking(false)
  }
  return (
    <>
      {chosen.size > 0 && (
        <Button ref={button} variant="default" size="compact-sm" onClick={() => setAsking(true)}>
          {t('assign.take')}
        </Button>
      )}
      {asking && (
        <AssignDialog
          title={t('assign.title', { count: chosen.size })}
          people={people.map(({ id, name }) => ({
            id,
            name,
            ...(counts && { citizens: counts.get(id) ?? 0 }),
          }))}
          leads={leads}
          is={is}
          onAssign={(to) => void give(to)}
          onClose={() => {
            setAsking(false)
            button.current?.focus()
          }}
        />
      )}
      {told !== null && (
        <div className={className}>
          <AssignTold
            told={told}
            to={people.find(({ id }) => id === told.asked[0]?.to)?.name ?? ''}
            nameOf={(id) => columns.name[columns.id.indexOf(id)] ?? ''}
            busy={is !== 'idle'}
            onUndo={() => void undo()}
          />
        </div>
      )}
    </>
  )
}
