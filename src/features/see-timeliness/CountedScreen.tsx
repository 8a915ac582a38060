import { Anchor, Button, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { unanswered } from '../../client/unanswered'
import { useCounted } from '../../client/useCounted'
import list from '../../ui/list.module.css'
import { Page } from '../../ui/Page'
import { Unanswered } from '../../ui/Unanswered'
import { useFocusOnMore } from '../../ui/useFocusOnMore'
import { CountedCitizen } from './CountedCitizen'
import { useChosenWords } from './useChosenWords'
import { useMeasureName } from './useMeasureName'
import { useTimelinessAddress } from './useTimelinessAddress'

/** How many are shown before one asks for more. */
const page = 50

/** The citizens behind a figure, each with why it is counted so. */
export function CountedScreen() {
  const { t } = useTranslation()
  const nameOf = useMeasureName()
  const chosenWords = useChosenWords()
  const { query, measure, result, month, changed } = useTimelinessAddress()
  const [count, setCount] = useState(page)
  const asked = useCounted({
    ...query,
    measure,
    count,
    ...(result !== undefined && { result }),
    ...(month !== undefined && { month }),
  })
  const { list: rowList, onMore } = useFocusOnMore(asked.data?.rows.length ?? 0)
  if (!asked.data) return <Unanswered {...unanswered(asked)} />
  const { total, rows, rules, caseworkerName } = asked.data
  const title = t('timely.listTitle', {
    measure: nameOf(measure),
    result: t(`timely.results.${result ?? 'counted'}`),
  })
  const more = () => {
    setCount(count + page)
    onMore()
  }
  return (
    <Page title={title}>
      <Anchor component={Link} to={`/rettidighed${changed({ tal: '', maaned: '' })}`}>
        {t('timely.back')}
      </Anchor>
      <Text role="status">
        {[t('timely.found', { count: total }), ...chosenWords(query, month, caseworkerName)].join(
          ' · ',
        )}
      </Text>
      {total === 0 ? (
        <Text>{t('timely.empty')}</Text>
      ) : (
        <Stack gap="sm" ref={rowList}>
          <ul className={list.list}>
            {rows.map((row) => (
              <CountedCitizen
                key={`${row.citizen.id} ${row.startedOn}`}
                measure={measure}
                row={row}
                rules={rules}
              />
            ))}
          </ul>
          {rows.length < total && (
            <div>
              <Button variant="default" onClick={more}>
                {t('timely.more')}
              </Button>
            </div>
          )}
        </Stack>
      )}
    </Page>
  )
}
