import { FileInput, Paper } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

/** Takes a file: chosen, or dropped on it. */
export function FileDrop(props: {
  readonly disabled: boolean
  readonly onFile: (file: File | null) => void
}) {
  const { t } = useTranslation()
  const [file, setFile] = useState<File | null>(null)
  const take = (taken: File | null) => {
    setFile(taken)
    props.onFile(taken)
  }
  return (
    <Paper
      withBorder
      p="md"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        const [dropped] = event.dataTransfer.files
        if (dropped && !props.disabled) take(dropped)
      }}
    >
      <FileInput
        label={t('import.file')}
        description={t('import.fileHint')}
        placeholder={t('import.choose')}
        accept=".csv,.txt,.tsv,text/csv,text/plain"
        value={file}
        onChange={take}
        disabled={props.disabled}
      />
    </Paper>
  )
}
