import { Stack, Title } from '@mantine/core'
import { useEffect, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { focusArrived } from './focusArrived'

/**
 * A screen with its heading. The heading takes the focus when the screen opens, so that a screen
 * reader says where one is; the title of the window never names a person.
 */
export function Page(props: {
  readonly title: string
  /** What the window is called; the heading's text when it names nobody. */
  readonly windowTitle?: string
  readonly children: ReactNode
}) {
  const { t } = useTranslation()
  const heading = useRef<HTMLHeadingElement>(null)
  const windowTitle = props.windowTitle ?? props.title
  const name = t('app.name')
  useEffect(() => {
    document.title = `${windowTitle} · ${name}`
  }, [windowTitle, name])
  useEffect(() => focusArrived(heading.current), [])
  return (
    <Stack gap="lg">
      <Title order={1} size="h2" ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
        {props.title}
      </Title>
      {props.children}
    </Stack>
  )
}
