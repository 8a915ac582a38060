import { Checkbox, Fieldset, Stack } from '@mantine/core'
import { IconColumns3 } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LateMenu } from './LateMenu'
import { listColumns, type ListColumn } from './listColumns'

/** Which columns the table has beside the name. */
export function ColumnMenu(props: {
  readonly shown: readonly ListColumn[]
  readonly onShow: (columns: readonly ListColumn[]) => void
}) {
  const { t } = useTranslation()
  const [opened, setOpened] = useState(false)
  const { shown, onShow } = props
  const turn = (column: ListColumn) =>
    onShow(listColumns.filter((one) => (one === column) !== shown.includes(one)))
  return (
    <LateMenu
      name={t('list.columns')}
      position="bottom-end"
      opened={opened}
      onOpened={setOpened}
      look={{ variant: 'default', leftSection: <IconColumns3 size={18} aria-hidden /> }}
      content={
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
      }
    >
      {t('list.columns')}
    </LateMenu>
  )
}
