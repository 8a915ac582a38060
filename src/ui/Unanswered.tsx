import { useTranslation } from 'react-i18next'
import { CitizenMissing } from './CitizenMissing'
import { Failure } from './Failure'
import { HiddenHeading } from './HiddenHeading'
import { Waiting } from './Waiting'

/**
 * Stands in for a screen whose questions are not all answered: missing, failed, or on their way.
 * Like every screen it has a heading.
 */
export function Unanswered(props: {
  readonly missing: boolean
  readonly failed: boolean
  readonly onRetry: () => void
}) {
  const { t } = useTranslation()
  if (props.missing) return <CitizenMissing />
  return (
    <>
      <HiddenHeading>{props.failed ? t('error.title') : t('app.loading')}</HiddenHeading>
      {props.failed ? <Failure onRetry={props.onRetry} /> : <Waiting />}
    </>
  )
}
