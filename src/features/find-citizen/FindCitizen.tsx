import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { useDebouncedValue, useMediaQuery } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { rememberedPerson } from '../../client/person'
import { useCitizens } from '../../client/useCitizens'
import type { CitizenSearch } from '../../contract/citizenRow'
import { Failure } from '../../ui/Failure'
import { Page } from '../../ui/Page'
import { useFocusOnMore } from '../../ui/useFocusOnMore'
import { Waiting } from '../../ui/Waiting'
import { CitizenCards } from './CitizenCards'
import { CitizenTable } from './CitizenTable'
import { lastSearch } from './lastSearch'

/** How many rows are shown before one asks for more. */
const page = 50

/** My own citizens: search, order, and what the law requires next of each. */
export function FindCitizen() {
  const { t } = useTranslation()
  const person = rememberedPerson()
  const [last] = useState(() => lastSearch.of(person))
  const [text, setText] = useState(last?.text ?? '')
  const [order, setOrder] = useState<CitizenSearch['order']>(last?.order ?? 'due')
  const [limit, setLimit] = useState(last?.limit ?? page)
  const [settled] = useDebouncedValue(text, 150)
  const search = { text: settled.trim(), order, limit }
  const citizens = useCitizens(search)
  useEffect(() => lastSearch.keep(person, search))
  const { list, onMore } = useFocusOnMore(citizens.data?.rows.length ?? 0)
  const field = useRef<HTMLInputElement>(null)
  const clear = () => {
    setText('')
    field.current?.focus()
  }
  const more = () => {
    setLimit(limit + page)
    onMore()
  }
  const wide = useMediaQuery('(min-width: 62em)', undefined, { getInitialValueInEffect: false })
  const Rows = wide ? CitizenTable : CitizenCards
  return (
    <Page title={t('citizens.title')}>
      <Group align="flex-end" gap="sm">
        <TextInput
          ref={field}
          type="search"
          label={t('citizens.search')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          leftSection={<IconSearch size={18} aria-hidden />}
          autoComplete="off"
          maxLength={100}
          flex="1 1 260px"
        />
        <NativeSelect
          label={t('citizens.order')}
          value={order}
          onChange={(event) => setOrder(event.currentTarget.value === 'name' ? 'name' : 'due')}
          data={[
            { value: 'due', label: t('citizens.orders.due') },
            { value: 'name', label: t('citizens.orders.name') },
          ]}
        />
        <Button component={Link} to="/borgere/ny" variant="default">
          {t('app.newCitizen')}
        </Button>
        <Button component={Link} to="/borgere/importer" variant="default">
          {t('app.importCitizens')}
        </Button>
      </Group>
      {citizens.isPending && <Waiting />}
      {citizens.isError && !citizens.data && <Failure onRetry={() => void citizens.refetch()} />}
      {citizens.data && (
        <Stack gap="sm" ref={list}>
          <Text role="status" size="sm">
            {citizens.isPlaceholderData
              ? t('app.loading')
              : t('citizens.count', { count: citizens.data.total })}
          </Text>
          {citizens.data.total === 0 ? (
            <Nothing text={text} onClear={clear} />
          ) : (
            <Rows rows={citizens.data.rows} />
          )}
          {citizens.data.rows.length < citizens.data.total && (
            <Group>
              <Button variant="default" onClick={more}>
                {t('citizens.more')}
              </Button>
              <Text size="sm">
                {t('citizens.shown', {
                  shown: citizens.data.rows.length,
                  total: citizens.data.total,
                })}
              </Text>
            </Group>
          )}
        </Stack>
      )}
    </Page>
  )
}

function Nothing({ text, onClear }: { readonly text: string; readonly onClear: () => void }) {
  const { t } = useTranslation()
  if (text === '') return <Text>{t('citizens.empty')}</Text>
  return (
    <Group>
      <Text>{t('citizens.none', { text })}</Text>
      <Button variant="default" onClick={onClear}>
        {t('citizens.clear')}
      </Button>
    </Group>
  )
}
