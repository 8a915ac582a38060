import { Anchor, Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { CitizenRow } from '../../contract/citizen'
import { NextRequirement } from './NextRequirement'
import { BenefitAndGroup } from './BenefitAndGroup'
import { ResponsibleParty } from './ResponsibleParty'

/** The citizens as a table, where there is room for one. */
export function CitizenTable({ rows }: { readonly rows: readonly CitizenRow[] }) {
  const { t } = useTranslation()
  return (
    <Table highlightOnHover verticalSpacing="sm" aria-label={t('citizens.title')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('citizens.name')}</Table.Th>
          <Table.Th scope="col">{t('citizens.benefit')}</Table.Th>
          <Table.Th scope="col">{t('citizens.responsible')}</Table.Th>
          <Table.Th scope="col">{t('citizens.next')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={row.id}>
            <Table.Th scope="row" fw={400}>
              <Anchor component={Link} to={`/borgere/${row.id}`} fw={600}>
                {row.name}
              </Anchor>
              <Text size="sm" c="dimmed">
                {row.maskedNumber}
              </Text>
            </Table.Th>
            <Table.Td>
              <BenefitAndGroup row={row} />
            </Table.Td>
            <Table.Td>
              <ResponsibleParty row={row} />
            </Table.Td>
            <Table.Td>
              <NextRequirement row={row} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
