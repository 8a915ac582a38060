import { Button, Group, NativeSelect, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { orders } from './orderCaseload'
import type { ListState } from './useListView'

/** What one types, the order, and the ways to more citizens. */
export function ListTop({
  ref,
  list,
}: {
  readonly ref: Ref<HTMLInputElement>
  readonly list: ListState
}) {
  const { t } = useTranslation()
  return (
    <Group align="flex-end" gap="sm">
      <TextInput
        ref={ref}
        type="search"
        label={t('list.search')}
        value={list.text}
        onChange={(event) => list.onText(event.currentTarget.value)}
        leftSection={<IconSearch size={18} aria-hidden />}
        autoComplete="off"
        maxLength={100}
        flex="1 1 260px"
      />
      <NativeSelect
        label={t('list.order')}
        value={list.order.by}
        onChange={({ currentTarget: { value } }) => {
          const by = orders.find((name) => name === value)
          if (by) list.onOrder({ by, descending: false })
        }}
        data={orders.map((value) => ({ value, label: t(`list.orders.${value}`) }))}
      />
      <Button component={Link} to="/borgere/ny" variant="default">
        {t('app.newCitizen')}
      </Button>
      <Button component={Link} to="/borgere/importer" variant="default">
        {t('app.importCitizens')}
      </Button>
    </Group>
  )
}
