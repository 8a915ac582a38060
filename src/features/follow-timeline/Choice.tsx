import { Button, Group } from '@mantine/core'

/** One of a few, each a button that says whether it is chosen. */
export function Choice<Value extends string>(props: {
  readonly name: string
  readonly value: Value | null
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChoose: (value: Value) => void
}) {
  const { name, value, options, onChoose } = props
  return (
    <Group gap={4} role="group" aria-label={name}>
      {options.map((option) => (
        <Button
          key={option.value}
          size="sm"
          variant={option.value === value ? 'filled' : 'default'}
          aria-pressed={option.value === value}
          onClick={() => onChoose(option.value)}
        >
          {option.label}
        </Button>
      ))}
    </Group>
  )
}
