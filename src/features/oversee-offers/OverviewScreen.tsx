import { Button, Stack, Text } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { unanswered } from '../../client/unanswered'
import { useOfferOverview } from '../../client/useOfferOverview'
import { Page } from '../../ui/Page'
import { Unanswered } from '../../ui/Unanswered'
import { Waiting } from '../../ui/Waiting'
import { Divided } from './Divided'
import { Figures } from './Figures'
import { Filters } from './Filters'
import { Listed } from './Listed'
import { useOverviewAddress } from './useOverviewAddress'

/** How many are shown before one asks for more. */
const page = 50

/** How one’s own citizens stand with the requirement of an offer and with their offers. */
export function OverviewScreen() {
  const { t } = useTranslation()
  const address = useOverviewAddress()
  const { query, isDivided, set } = address
  const asked = JSON.stringify(query)
  const [shown, setShown] = useState({ of: asked, count: page })
  const count = shown.of === asked ? shown.count : page
  const answer = useOfferOverview({ ...query, count })
  const heading = useRef<HTMLHeadingElement>(null)
  if (!answer.data) return <Unanswered {...unanswered(answer)} />
  const { overview, people, seen, of } = answer.data
  const onChoose = () => heading.current?.focus()
  return (
    <Page title={t('overview.title')}>
      <Text maw="70ch">{t('overview.lead')}</Text>
      {overview === null ? (
        <>
          <Text role="status">{t('overview.looking', { seen, of })}</Text>
          <Waiting />
        </>
      ) : (
        <Stack gap="lg">
          <Figures figures={overview.figures} address={address} onChoose={onChoose} />
          <div>
            <Button
              variant="default"
              size="compact-sm"
              mih={28}
              aria-expanded={isDivided}
              onClick={() => set({ fordelt: isDivided ? '' : 'ja' })}
            >
              {t(isDivided ? 'overview.undivide' : 'overview.divide')}
            </Button>
          </div>
          {isDivided && <Divided overview={overview} address={address} onChoose={onChoose} />}
          <Filters people={people} address={address} />
          <Listed
            overview={overview}
            address={address}
            heading={heading}
            onMore={() => setShown({ of: asked, count: count + page })}
          />
        </Stack>
      )}
    </Page>
  )
}
