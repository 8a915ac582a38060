import { Button, Group, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SavedView } from './savedView'
import { useNameError } from './useNameError'
import { savedViewLimits } from './useSavedViews'

/** A saved view: open it, or give it another name, or delete it. */
export function SavedViewRow(props: {
  readonly view: SavedView
  /** The names of the others. */
  readonly taken: readonly string[]
  readonly onOpen: () => void
  readonly onRename: (name: string) => void
  readonly onDelete: () => void
}) {
  const { t } = useTranslation()
  const nameError = useNameError(props.taken)
  const { view, onOpen, onRename, onDelete } = props
  const [name, setName] = useState<string | null>(null)
  const [error, setError] = useState<string | null>(null)
  const rename = () => {
    const said = (name ?? '').trim()
    const wrong = nameError(said)
    setError(wrong)
    if (wrong !== null) return
    setName(null)
    onRename(said)
  }
  return (
    <li>
      {name === null ? (
        <Group gap="xs" justify="space-between" wrap="nowrap" mb="xs">
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={onOpen}
            aria-label={t('list.views.open', { name: view.name })}
            style={{ minWidth: 0 }}
          >
            {view.name}
          </Button>
          <Group gap="xs" wrap="nowrap">
            <Button
              variant="default"
              size="compact-sm"
              aria-label={t('list.views.renameNamed', { name: view.name })}
              onClick={() => setName(view.name)}
            >
              {t('list.views.rename')}
            </Button>
            <Button
              variant="default"
              size="compact-sm"
              aria-label={t('list.views.deleteNamed', { name: view.name })}
              onClick={onDelete}
            >
              {t('list.views.delete')}
            </Button>
          </Group>
        </Group>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            rename()
          }}
        >
          <TextInput
            ref={focus}
            label={t('list.views.name')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            error={error}
            maxLength={savedViewLimits.name}
            autoComplete="off"
          />
          <Group gap="xs" my="xs">
            <Button type="submit" size="compact-sm">
              {t('list.views.rename')}
            </Button>
            <Button variant="default" size="compact-sm" onClick={() => setName(null)}>
              {t('app.cancel')}
            </Button>
          </Group>
        </form>
      )}
    </li>
  )
}

function focus(field: HTMLInputElement | null): void {
  field?.focus()
}
