import { VisuallyHidden } from '@mantine/core'
import { useEffect, useRef, type ReactNode } from 'react'
import { focusArrived } from './focusArrived'

/** The heading of a screen with nothing to show yet. It takes the focus, as every screen’s does. */
export function HiddenHeading({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => focusArrived(heading.current), [])
  return (
    <VisuallyHidden component="h1" ref={heading} tabIndex={-1}>
      {children}
    </VisuallyHidden>
  )
}
