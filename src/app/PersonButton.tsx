import { Button, type ButtonProps } from '@mantine/core'
import { IconUser } from '@tabler/icons-react'
import type { ComponentProps } from 'react'
import styles from './Header.module.css'

/** Who one is. What it opens is brought by whoever uses it. */
export function PersonButton({
  name,
  ...rest
}: ButtonProps & ComponentProps<'button'> & { readonly name: string }) {
  return (
    <Button variant="default" size="sm" aria-label={name} className={styles.who ?? ''} {...rest}>
      <IconUser size={18} aria-hidden />
      <span className={styles.person}>{name}</span>
    </Button>
  )
}
