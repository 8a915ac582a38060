import { Badge } from '@mantine/core'
import type { ReactNode } from 'react'

const tones = { bad: 'red', near: 'yellow', good: 'green', calm: 'gray', ours: 'petrol' } as const

/** A word that says how something stands. Colour only underlines it. */
export function Tag(props: { readonly tone: keyof typeof tones; readonly children: ReactNode }) {
  return (
    <Badge
      variant="default"
      color={tones[props.tone]}
      tt="none"
      size="lg"
      radius="sm"
      fw={500}
      styles={{
        root: {
          borderInlineStart: `4px solid var(--mantine-color-${tones[props.tone]}-6)`,
          height: 'auto',
          whiteSpace: 'normal',
        },
        label: { whiteSpace: 'normal', textAlign: 'start' },
      }}
    >
      {props.children}
    </Badge>
  )
}
