import { Paper, Stack, Text } from '@mantine/core'
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import styles from './Message.module.css'

/**
 * Something one must know before going on. `alert` is spoken at once, `status` when there is a
 * pause, and a `region` is a part of the page one can go to. The colour only underlines it.
 */
export function Message(props: {
  readonly tone: 'bad' | 'near'
  readonly role: 'alert' | 'status' | 'region'
  readonly title: string
  readonly children?: ReactNode
}) {
  const { tone, role, title, children } = props
  const Icon = tone === 'bad' ? IconAlertTriangle : IconInfoCircle
  return (
    <Paper
      withBorder
      role={role}
      aria-label={title}
      {...(role === 'alert' && { tabIndex: -1 })}
      className={`${styles.message ?? ''} ${styles[tone] ?? ''}`}
    >
      <Stack gap="xs" align="flex-start">
        <Text fw={600}>
          <Icon size={20} aria-hidden style={{ verticalAlign: 'text-bottom' }} /> {title}
        </Text>
        {children}
      </Stack>
    </Paper>
  )
}
