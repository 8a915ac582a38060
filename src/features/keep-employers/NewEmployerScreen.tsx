import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { useFormDraft } from '../../client/useFormDraft'
import { addEmployer } from '../../contract/employerOperations'
import { Failure } from '../../ui/Failure'
import { Page } from '../../ui/Page'
import { Waiting } from '../../ui/Waiting'
import { EmployerForm } from './EmployerForm'
import { noEmployer } from './typedEmployer'

/** An employer the municipality has not known before. */
export function NewEmployerScreen() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const opened = useFormDraft('employer-new')
  return (
    <Page title={t('employers.newTitle')}>
      <Anchor component={Link} to="/virksomheder">
        {t('employers.toAll')}
      </Anchor>
      {opened.isPending ? (
        <Waiting />
      ) : opened.data ? (
        <EmployerForm
          operation={addEmployer}
          asking={{}}
          opened={opened.data}
          fresh={noEmployer}
          onSaved={(id) => void navigate(`/virksomheder/${id}`)}
        />
      ) : (
        <Failure onRetry={() => void opened.refetch()} />
      )}
    </Page>
  )
}
