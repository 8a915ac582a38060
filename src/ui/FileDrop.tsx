import { FileInput, Paper } from '@mantine/core'
import { useState } from 'react'

/** Takes a file: chosen, or dropped on it. */
export function FileDrop(props: {
  readonly label: string
  readonly description: string
  readonly placeholder: string
  /** What the browser is to offer, as in the `accept` of an input. */
  readonly accept: string
  readonly disabled: boolean
  readonly error?: string | undefined
  readonly onFile: (file: File | null) => void
}) {
  const { onFile, disabled, ...rest } = props
  const [file, setFile] = useState<File | null>(null)
  const take = (taken: File | null) => {
    setFile(taken)
    onFile(taken)
  }
  return (
    <Paper
      withBorder
      p="md"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        const [dropped] = event.dataTransfer.files
        if (dropped && !disabled) take(dropped)
      }}
    >
      <FileInput {...rest} value={file} onChange={take} disabled={disabled} />
    </Paper>
  )
}
