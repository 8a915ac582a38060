import { Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { unanswered } from '../../client/unanswered'
import { useFormDraft } from '../../client/useFormDraft'
import { useStandardTexts } from '../../client/useStandardTexts'
import type { StandardTextsPage } from '../../contract/standardTexts'
import { Failure } from '../../ui/Failure'
import { Page } from '../../ui/Page'
import { Unanswered } from '../../ui/Unanswered'
import { Waiting } from '../../ui/Waiting'
import { KeptTexts } from './KeptTexts'
import { TextsForm } from './TextsForm'

/** The texts an authority keeps ready for agreements and reasons. */
export function StandardTextsScreen() {
  const { t } = useTranslation()
  const asked = useStandardTexts()
  // The texts as they were when the form opened: what is typed rests on that version.
  const [begun, setBegun] = useState<StandardTextsPage | null>(null)
  const page = begun ?? asked.data
  if (!page) return <Unanswered {...unanswered(asked)} />
  if (begun === null) setBegun(page)
  return (
    <Page title={t('standardTexts.title')}>
      <Text maw="70ch">{t('standardTexts.lead')}</Text>
      {page.mayChange ? (
        <Opened key={page.version} page={page} onSaved={setBegun} />
      ) : (
        <KeptTexts texts={page.texts} />
      )}
    </Page>
  )
}

function Opened(props: {
  readonly page: StandardTextsPage
  readonly onSaved: (page: StandardTextsPage) => void
}) {
  const opened = useFormDraft(`standard-texts-${props.page.version}`)
  if (opened.isPending) return <Waiting />
  if (!opened.data) return <Failure onRetry={() => void opened.refetch()} />
  return <TextsForm {...props} opened={opened.data} />
}
