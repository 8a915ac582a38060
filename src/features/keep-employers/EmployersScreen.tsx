import { Anchor, Button, Group, NativeSelect, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { unanswered } from '../../client/unanswered'
import { useEmployers } from '../../client/useEmployers'
import type { EmployerRow } from '../../contract/employer'
import { groupedDigits } from '../../ui/groupedDigits'
import { Page } from '../../ui/Page'
import { Tag } from '../../ui/Tag'
import { Unanswered } from '../../ui/Unanswered'
import { useFocusOnMore } from '../../ui/useFocusOnMore'
import styles from './employers.module.css'
import { employersNamed } from './employersNamed'

/** How many come at once. */
const step = 50

/** The employers of the municipality, found by name or CVR number. */
export function EmployersScreen() {
  const { t } = useTranslation()
  const [search, setSearch] = useSearchParams()
  const asked = useEmployers({ counted: true })
  if (!asked.data) return <Unanswered {...unanswered(asked)} />
  const { employers } = asked.data
  const text = search.get('s') ?? ''
  const sector = sectors.find((one) => one === search.get('sektor')) ?? ''
  const found = employersNamed(employers, text).filter(
    (row) => sector === '' || row.sector === sector,
  )
  const look = (part: { readonly s?: string; readonly sektor?: string }) => {
    const wanted = Object.entries({ s: text, sektor: sector, ...part })
    setSearch(Object.fromEntries(wanted.filter(([, value]) => value !== '')), { replace: true })
  }
  return (
    <Page title={t('employers.title')}>
      <Text maw="70ch">{t('employers.lead')}</Text>
      <Group align="flex-end" gap="md">
        {employers.length > 0 && (
          <TextInput
            type="search"
            label={t('employers.search')}
            value={text}
            w="min(24rem, 100%)"
            onChange={({ currentTarget }) => look({ s: currentTarget.value })}
          />
        )}
        {employers.length > 0 && (
          <NativeSelect
            label={t('employers.sector')}
            value={sector}
            onChange={({ currentTarget }) => look({ sektor: currentTarget.value })}
            data={[
              { value: '', label: t('employers.everySector') },
              ...sectors.map((value) => ({ value, label: t(`employers.sectors.${value}`) })),
            ]}
          />
        )}
        <Button component={Link} to="/virksomheder/ny" variant="default">
          {t('employers.new')}
        </Button>
      </Group>
      {employers.length === 0 ? (
        <Text>{t('employers.empty')}</Text>
      ) : (
        <>
          <Text role="status">
            {found.length === 0
              ? t('employers.nothing')
              : t('employers.found', { count: found.length })}
          </Text>
          {found.length > 0 && <Found key={`${text} ${sector}`} employers={found} />}
        </>
      )}
    </Page>
  )
}

const sectors = ['private', 'public'] as const

const columns = ['name', 'cvr', 'sector', 'entrance', 'now'] as const

function Found({ employers }: { readonly employers: readonly EmployerRow[] }) {
  const { t } = useTranslation()
  const [most, setMost] = useState(step)
  const shown = employers.slice(0, most)
  const rest = Math.min(employers.length - shown.length, step)
  const { list, onMore } = useFocusOnMore(shown.length)
  return (
    <div ref={list}>
      <table className={styles.table} aria-label={t('employers.title')}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col" key={column}>
                {t(`employers.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Anchor component={Link} to={`/virksomheder/${row.id}`}>
                  {row.name}
                </Anchor>
                {row.state === 'closed' && (
                  <>
                    {' '}
                    <Tag tone="calm">{t('employers.closed')}</Tag>
                  </>
                )}
              </th>
              <td data-label={t('employers.columns.cvr')}>{groupedDigits(row.cvr)}</td>
              <td data-label={t('employers.columns.sector')}>
                {t(`employers.sectors.${row.sector}`)}
              </td>
              <td data-label={t('employers.columns.entrance')}>
                {row.entranceName ?? t('employers.nobody')}
              </td>
              <td data-label={t('employers.columns.now')}>{row.now}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <Button
          variant="default"
          mt="md"
          onClick={() => {
            onMore()
            setMost(most + step)
          }}
        >
          {t('employers.more', { count: rest })}
        </Button>
      )}
    </div>
  )
}
