import { useTranslation } from 'react-i18next'
import { unanswered } from '../../client/unanswered'
import { useCourseOptions } from '../../client/useCourseOptions'
import { Page } from '../../ui/Page'
import { Unanswered } from '../../ui/Unanswered'
import { ImportForm } from './ImportForm'

/** A list of new citizens from a spreadsheet: chosen, looked at, and imported whole or not at all. */
export function ImportScreen() {
  const { t } = useTranslation()
  const options = useCourseOptions()
  if (!options.data) return <Unanswered {...unanswered(options)} />
  return (
    <Page title={t('import.title')}>
      <ImportForm headings={options.data.importHeadings} />
    </Page>
  )
}
