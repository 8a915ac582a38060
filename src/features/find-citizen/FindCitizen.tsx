import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { loadListTexts } from '../../ui/language'
import { Page } from '../../ui/Page'
import { Waiting } from '../../ui/Waiting'

// Asked for as soon as this code is here; the first screen does not wait for it.
const coming = Promise.all([import('./CaseloadScreen'), loadListTexts()]).then(([screen]) => screen)
coming.catch(() => undefined)
const CaseloadScreen = lazy(() => coming)

/** My own citizens: search, narrow down, order, and what the law requires next of each. */
export function FindCitizen() {
  const { t } = useTranslation()
  return (
    <Page title={t('citizens.title')}>
      <Suspense fallback={<Waiting />}>
        <CaseloadScreen />
      </Suspense>
    </Page>
  )
}
