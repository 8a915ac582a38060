import { Button, Stack, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNameError } from './useNameError'
import { savedViewLimits } from './useSavedViews'

/** Gives the list as it is now a name. */
export function SaveView(props: {
  readonly taken: readonly string[]
  readonly onSave: (name: string) => void
}) {
  const { t } = useTranslation()
  const { taken, onSave } = props
  const nameError = useNameError(taken)
  const field = useRef<HTMLInputElement>(null)
  const [name, setName] = useState('')
  const [error, setError] = useState<string | null>(null)
  const save = () => {
    const said = name.trim()
    const wrong = nameError(said)
    setError(wrong)
    field.current?.focus()
    if (wrong !== null) return
    setName('')
    onSave(said)
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
      noValidate
    >
      <Stack gap="xs">
        <TextInput
          ref={field}
          label={t('list.views.saveAs')}
          description={t('list.views.what')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={error}
          maxLength={savedViewLimits.name}
          autoComplete="off"
        />
        <Button type="submit" size="compact-sm" disabled={taken.length >= savedViewLimits.views}>
          {t('list.views.save')}
        </Button>
      </Stack>
    </form>
  )
}
