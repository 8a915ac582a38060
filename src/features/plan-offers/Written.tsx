import { Textarea } from '@mantine/core'

/** A field for words: a reason, an assessment, what is known. */
export function Written(props: {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly error: string | undefined
  readonly onChange: (value: string) => void
}) {
  const { name, label, value, error, onChange } = props
  return (
    <Textarea
      name={name}
      label={label}
      value={value}
      error={error}
      autosize
      minRows={2}
      w="min(32rem, 100%)"
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  )
}
