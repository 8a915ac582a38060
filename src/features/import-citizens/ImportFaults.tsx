import { Button, Stack, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportPreview } from '../../contract/citizenImport'
import { Message } from '../../ui/Message'
import { useFieldError } from '../../ui/useFieldError'
import { useFocusOnMore } from '../../ui/useFocusOnMore'

/** How many are shown before one asks for more. */
const page = 100

/** Everything wrong with a list: the line, the column and what it is. */
export function ImportFaults({ faults }: { readonly faults: ImportPreview['faults'] }) {
  const { t } = useTranslation()
  const word = useFieldError()
  const [limit, setLimit] = useState(page)
  const shown = faults.slice(0, limit)
  const { list, onMore } = useFocusOnMore(shown.length)
  const more = () => {
    setLimit(limit + page)
    onMore()
  }
  const lines = new Set(faults.map(({ line }) => line)).size
  return (
    <Stack gap="sm" ref={list}>
      <Message tone="bad" role="alert" title={t('import.bad', { count: lines })}>
        <Text size="sm">{t('import.badHint')}</Text>
      </Message>
      <Table aria-label={t('import.faults')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('import.line')}</Table.Th>
            <Table.Th>{t('import.column')}</Table.Th>
            <Table.Th>{t('import.what')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map(({ line, column, code }) => (
            <Table.Tr tabIndex={-1} key={`${line} ${column} ${code}`}>
              <Table.Td>{line}</Table.Td>
              {/* As the list itself calls it, whatever language the program is shown in. */}
              <Table.Td lang="da" style={{ overflowWrap: 'anywhere' }}>
                {column ?? '–'}
              </Table.Td>
              <Table.Td>{word(code)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {faults.length > limit && (
        <Button variant="default" onClick={more}>
          {t('import.more', { count: faults.length - limit })}
        </Button>
      )}
    </Stack>
  )
}
