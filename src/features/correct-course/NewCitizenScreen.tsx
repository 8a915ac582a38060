import { useTranslation } from 'react-i18next'
import { unanswered } from '../../client/unanswered'
import { useCourseOptions } from '../../client/useCourseOptions'
import { useFormDraft } from '../../client/useFormDraft'
import { Page } from '../../ui/Page'
import { Unanswered } from '../../ui/Unanswered'
import { emptyDraft } from './courseDraft'
import { NewCitizenForm } from './NewCitizenForm'

/** A citizen nobody knew before, of the asker's own place. */
export function NewCitizenScreen() {
  const { t } = useTranslation()
  const options = useCourseOptions()
  const opened = useFormDraft('new-citizen')
  if (!options.data || !opened.data) return <Unanswered {...unanswered(options, opened)} />
  const { own } = options.data
  const fresh = {
    ...emptyDraft,
    hasBenefit: true,
    municipality: own.municipality ?? '',
    unemploymentFund: own.fund ?? '',
  }
  return (
    <Page title={t('course.new.title')}>
      <NewCitizenForm options={options.data} opened={opened.data} fresh={fresh} />
    </Page>
  )
}
