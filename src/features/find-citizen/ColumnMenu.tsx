import { Button, Checkbox, Fieldset, Popover, Stack } from '@mantine/core'
import { IconColumns3 } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { listColumns, type ListColumn } from './listColumns'

/** Which columns the table has beside the name. */
export function ColumnMenu(props: {
  readonly shown: readonly ListColumn[]
  readonly onShow: (columns: readonly ListColumn[]) => void
}) {
  const { t } = useTranslation()
  const { shown, onShow } = props
  const turn = (column: ListColumn) =>
    onShow(listColumns.filter((one) => (one === column) !== shown.includes(one)))
  return (
    <Popover position="bottom-end" withinPortal={false} trapFocus returnFocus>
      <Popover.Target>
        <Button
          fw={500}
          variant="default"
          size="compact-sm"
          leftSection={<IconColumns3 size={18} aria-hidden />}
        >
          {t('list.columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('list.columns')}>
        <Fieldset variant="unstyled" legend={t('list.columns')}>
          <Stack gap="xs" mt="xs">
            {listColumns.map((column) => (
              <Checkbox
                key={column}
                label={t(`list.column.${column}`)}
                checked={shown.includes(column)}
                onChange={() => turn(column)}
              />
            ))}
          </Stack>
        </Fieldset>
      </Popover.Dropdown>
    </Popover>
  )
}
