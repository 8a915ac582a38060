import { Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { useTimeline } from '../../client/useTimeline'
import type { CitizenPage } from '../../contract/citizen'
import { Failure } from '../../ui/Failure'
import { Waiting } from '../../ui/Waiting'
import { OpenedTimeline } from './OpenedTimeline'

/** The whole course of a citizen, once it has been answered. */
export default function Timeline(props: {
  readonly citizen: CitizenPage
  readonly asked: Pick<ReturnType<typeof useTimeline>, 'data' | 'isError' | 'refetch'>
}) {
  const { t } = useTranslation()
  const { citizen, asked } = props
  return (
    <section aria-labelledby="timeline">
      <Title order={2} size="h4" id="timeline" tabIndex={-1} mb="sm">
        {t('drawn.title')}
      </Title>
      {asked.data ? (
        <OpenedTimeline citizen={citizen} timeline={asked.data} />
      ) : asked.isError ? (
        <Failure onRetry={() => void asked.refetch()} />
      ) : (
        <Waiting />
      )}
    </section>
  )
}
