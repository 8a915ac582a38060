import { Checkbox, Table, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { citizenShortcuts } from '../../ui/citizenShortcuts'
import { Page } from '../../ui/Page'
import { screenShortcuts } from '../../ui/screenShortcuts'
import { shortcutsOn } from '../../ui/shortcutsOn'

/** Every key that does something by itself, and the way to switch them off. */
export function ShortcutsScreen() {
  const { t } = useTranslation()
  const [on, setOn] = useState(shortcutsOn.now)
  const held = (key: string) => `Alt + Shift + ${key}`
  return (
    <Page title={t('app.shortcuts')}>
      <Text>{t('shortcuts.lead')}</Text>
      <Checkbox
        label={t('shortcuts.on')}
        checked={on}
        onChange={({ currentTarget: { checked } }) => {
          shortcutsOn.choose(checked)
          setOn(checked)
        }}
      />
      <Keys
        title={t('shortcuts.everywhere')}
        rows={[
          { keys: 'Ctrl + K', does: t('app.search') },
          ...screenShortcuts.map(({ key, label }) => ({ keys: held(key), does: t(label) })),
        ]}
      />
      <Keys
        title={t('shortcuts.atCitizen')}
        rows={citizenShortcuts.map(({ key, label }) => ({ keys: held(key), does: t(label) }))}
      />
      <Keys
        title={t('shortcuts.atTimeline')}
        rows={(['arrows', 'ends', 'open', 'back', 'zoom'] as const).map((name) => ({
          keys: t(`shortcuts.timeline.${name}.keys`),
          does: t(`shortcuts.timeline.${name}.does`),
        }))}
      />
    </Page>
  )
}

function Keys(props: {
  readonly title: string
  readonly rows: readonly { readonly keys: string; readonly does: string }[]
}) {
  const { t } = useTranslation()
  const { title, rows } = props
  return (
    <section aria-label={title}>
      <Title order={2} size="h4" mb="xs">
        {title}
      </Title>
      <Table aria-label={title} layout="fixed">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('shortcuts.keys')}</Table.Th>
            <Table.Th scope="col">{t('shortcuts.does')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ keys, does }) => (
            <Table.Tr key={keys}>
              <Table.Td>
                <kbd>{keys}</kbd>
              </Table.Td>
              <Table.Td>{does}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  )
}
