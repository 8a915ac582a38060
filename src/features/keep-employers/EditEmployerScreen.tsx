import { Anchor } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useParams } from 'react-router'
import { unanswered } from '../../client/unanswered'
import { useEmployer } from '../../client/useEmployer'
import { useFormDraft } from '../../client/useFormDraft'
import type { EmployerPage } from '../../contract/employer'
import { changeEmployer } from '../../contract/employerOperations'
import { Failure } from '../../ui/Failure'
import { Page } from '../../ui/Page'
import { Unanswered } from '../../ui/Unanswered'
import { Waiting } from '../../ui/Waiting'
import { EmployerForm } from './EmployerForm'
import { EmployerMissing } from './EmployerMissing'
import { RemoveEmployer } from './RemoveEmployer'
import { typedEmployer } from './typedEmployer'

/** An employer, to be changed, or taken away. */
export function EditEmployerScreen() {
  const { employerId = '' } = useParams()
  const asked = useEmployer(employerId)
  // The employer as it was when the form opened: what is typed rests on that version.
  const [begun, setBegun] = useState<EmployerPage | null>(null)
  const waiting = unanswered(asked)
  if (begun === null && asked.data) setBegun(asked.data)
  if (begun !== null && begun.id === employerId)
    return (
      <Opened
        employer={begun}
        now={async () => (await asked.refetch()).data?.version ?? begun.version}
      />
    )
  return waiting.missing ? <EmployerMissing /> : <Unanswered {...waiting} />
}

function Opened(props: {
  readonly employer: EmployerPage
  /** Asks for the version that is kept now. */
  readonly now: () => Promise<number>
}) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { employer, now } = props
  const { id, name, version } = employer
  const opened = useFormDraft(`employer-${id}`)
  return (
    <Page title={t('employers.editTitle', { name })} windowTitle={t('employers.window')}>
      <Anchor component={Link} to={`/virksomheder/${id}`}>
        {name}
      </Anchor>
      {opened.isPending ? (
        <Waiting />
      ) : opened.data ? (
        <EmployerForm
          operation={changeEmployer}
          asking={{ params: { employerId: id }, version }}
          opened={opened.data}
          fresh={typedEmployer(employer)}
          now={now}
          onSaved={() => void navigate(`/virksomheder/${id}`)}
        />
      ) : (
        <Failure onRetry={() => void opened.refetch()} />
      )}
      <RemoveEmployer employer={employer} />
    </Page>
  )
}
