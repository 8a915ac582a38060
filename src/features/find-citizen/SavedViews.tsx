import { Button, Stack, Text } from '@mantine/core'
import { IconBookmark } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { rememberedPerson } from '../../client/person'
import { LateMenu } from './LateMenu'
import type { ListColumn } from './listColumns'
import { addressOf } from './listView'
import { isOutdated, type SavedView } from './savedView'
import { SavedViewRow } from './SavedViewRow'
import { SaveView } from './SaveView'
import type { FacetWords } from './useFacetWords'
import type { ListState } from './useListView'
import { useSavedViews } from './useSavedViews'

/** One’s own views by name: opened, renamed and deleted, and the present one saved. */
export function SavedViews(props: {
  readonly list: ListState
  readonly words: FacetWords
  readonly columns: readonly ListColumn[]
  readonly onColumns: (columns: readonly ListColumn[]) => void
}) {
  const { t } = useTranslation()
  const { list, words, columns, onColumns } = props
  const [views, keep] = useSavedViews(rememberedPerson())
  const [opened, setOpened] = useState(false)
  const [deleted, setDeleted] = useState<SavedView | null>(null)
  const [outdated, setOutdated] = useState<string | null>(null)
  const address = addressOf(list).toString()
  const now = views.find((view) => view.address === address && address !== '')
  const open = (view: SavedView) => {
    setOutdated(isOutdated(view, words) ? view.name : null)
    onColumns(view.columns)
    list.onAddress(view.address)
    setOpened(false)
  }
  const others = (name: string) => views.filter((view) => view.name !== name)
  return (
    <>
      <LateMenu
        name={t('list.views.title')}
        position="bottom-end"
        maw="min(24rem, 90vw)"
        opened={opened}
        onOpened={setOpened}
        look={{ variant: 'default', leftSection: <IconBookmark size={18} aria-hidden /> }}
        content={
          <Stack gap="sm">
            {views.length === 0 && <Text size="sm">{t('list.views.none')}</Text>}
            {views.length > 0 && (
              <ul style={{ margin: 0, padding: 0, listStyle: 'none' }}>
                {views.map((view) => (
                  <SavedViewRow
                    key={view.name}
                    view={view}
                    taken={others(view.name).map(({ name }) => name)}
                    onOpen={() => open(view)}
                    onRename={(name) => keep([...others(view.name), { ...view, name }])}
                    onDelete={() => {
                      keep(others(view.name))
                      setDeleted(view)
                    }}
                  />
                ))}
              </ul>
            )}
            <div role="status">
              {deleted && (
                <Button
                  variant="subtle"
                  size="compact-sm"
                  data-autofocus
                  onClick={() => {
                    keep([...others(deleted.name), deleted])
                    setDeleted(null)
                  }}
                >
                  {t('list.views.restore', { name: deleted.name })}
                </Button>
              )}
            </div>
            <SaveView
              taken={views.map(({ name }) => name)}
              onSave={(name) => {
                keep([...views, { name, address, columns }])
                setOutdated(null)
              }}
            />
          </Stack>
        }
      >
        {now ? t('list.views.named', { name: now.name }) : t('list.views.title')}
      </LateMenu>
      {outdated !== null && (
        <Text role="status" size="sm" w="100%">
          {t('list.views.outdated', { name: outdated })}
        </Text>
      )}
    </>
  )
}
