import { Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ApiProblem } from '../../client/apiProblem'
import { EmployerKnown } from '../../ui/EmployerKnown'
import { Message } from '../../ui/Message'
import { useProblemText } from '../../ui/useProblemText'

/** Why an employer was not saved, and what can be done about it. */
export function EmployerRefused(props: {
  readonly problem: ApiProblem
  /** Saves what was typed over what somebody else has saved meanwhile. */
  readonly onAnyway: (() => Promise<void>) | undefined
}) {
  const { t } = useTranslation()
  const problemText = useProblemText()
  const { problem, onAnyway } = props
  const { employer } = problem.problem
  return (
    <Message tone="bad" role="alert" title={t('save.refused')}>
      {employer ? (
        <EmployerKnown employer={employer} />
      ) : (
        <Text size="sm">
          {problem.is('stale-version') ? t('employers.stale') : problemText(problem.problem)}
        </Text>
      )}
      {problem.is('stale-version') && onAnyway && (
        <Button variant="default" onClick={() => void onAnyway()}>
          {t('employers.fresh')}
        </Button>
      )}
    </Message>
  )
}
