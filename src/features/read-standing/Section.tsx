import { Title } from '@mantine/core'
import { useId, type ReactNode } from 'react'

/** One part of a citizen's standing, with its heading. */
export function Section(props: { readonly title: string; readonly children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <Title order={2} size="h4" id={id} mb="xs">
        {props.title}
      </Title>
      {props.children}
    </section>
  )
}
