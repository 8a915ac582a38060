import { Button, type ButtonProps } from '@mantine/core'
import type { ComponentProps } from 'react'

/**
 * Saves. While it does it cannot be pressed again, but keeps the focus: a button that is disabled
 * drops it, and whoever uses the keyboard would have to begin at the top of the page.
 */
export function SaveButton({
  busy,
  onClick,
  ...rest
}: ButtonProps & ComponentProps<'button'> & { readonly busy: boolean }) {
  return (
    <Button
      {...rest}
      {...(busy && { 'aria-disabled': true, 'data-disabled': true })}
      onClick={(event) => (busy ? event.preventDefault() : onClick?.(event))}
    />
  )
}
