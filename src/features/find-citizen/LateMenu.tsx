import { Button, Popover, type ButtonProps } from '@mantine/core'
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react'

/**
 * A button and what it opens. That is made when it is first opened: the list has a dozen of them, and
 * shows its citizens before it prepares what may never be asked for.
 */
export function LateMenu(props: {
  /** What is opened is called. */
  readonly name: string
  readonly position: 'bottom-start' | 'bottom-end'
  readonly opened: boolean
  readonly onOpened: (opened: boolean) => void
  readonly look: ButtonProps
  readonly children: ReactNode
  readonly className?: string | undefined
  readonly maw?: string
  readonly content: ReactNode
}) {
  const { name, position, opened, onOpened, look, children, content, ...dropdown } = props
  const [made, setMade] = useState(false)
  const target = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    if (!made) return
    // The button is another one now; the focus returns to it when the menu is shut.
    target.current?.focus()
    onOpened(true)
    // oxlint-disable-next-line react/exhaustive-deps -- once: the first opening makes it
  }, [made])
  const button = (
    <Button
      ref={target}
      fw={500}
      size="compact-sm"
      aria-haspopup="dialog"
      aria-expanded={opened}
      {...look}
      onClick={() => (made ? onOpened(!opened) : setMade(true))}
    >
      {children}
    </Button>
  )
  if (!made) return button
  return (
    <Popover
      opened={opened}
      onChange={onOpened}
      position={position}
      withinPortal={false}
      trapFocus
      returnFocus
    >
      <Popover.Target>{button}</Popover.Target>
      <Popover.Dropdown aria-label={name} {...dropdown}>
        {content}
      </Popover.Dropdown>
    </Popover>
  )
}
