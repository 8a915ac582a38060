import { Button, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { unanswered } from '../../client/unanswered'
import { useOneInFour } from '../../client/useOneInFour'
import list from '../../ui/list.module.css'
import { Page } from '../../ui/Page'
import { Unanswered } from '../../ui/Unanswered'
import { useFocusOnMore } from '../../ui/useFocusOnMore'
import { ExemptedCitizen } from './ExemptedCitizen'
import { Places } from './Places'

/** How many are shown before one asks for more. */
const page = 50

/** The places for one in four: how many there are, how many are used, and by whom. */
export function OneInFourScreen() {
  const { t } = useTranslation()
  const [count, setCount] = useState(page)
  const asked = useOneInFour()
  const shown = asked.data?.exempted.slice(0, count) ?? []
  const { list: rows, onMore } = useFocusOnMore(shown.length)
  if (!asked.data) return <Unanswered {...unanswered(asked)} />
  const { exempted } = asked.data
  const more = () => {
    setCount(count + page)
    onMore()
  }
  return (
    <Page title={t('oneInFour.title')}>
      <Places quota={asked.data} />
      <section aria-labelledby="exempted">
        <Title order={2} size="h4" id="exempted" mb="xs">
          {t('oneInFour.who')}
        </Title>
        {exempted.length === 0 ? (
          <Text>{t('oneInFour.nobody')}</Text>
        ) : (
          <Stack gap="sm" ref={rows}>
            <ul className={list.list}>
              {shown.map((row) => (
                <ExemptedCitizen key={row.citizenId} row={row} />
              ))}
            </ul>
            {shown.length < exempted.length && (
              <div>
                <Button variant="default" onClick={more}>
                  {t('oneInFour.more', { count: exempted.length - shown.length })}
                </Button>
              </div>
            )}
          </Stack>
        )}
      </section>
    </Page>
  )
}
