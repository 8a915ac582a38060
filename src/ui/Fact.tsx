import { Box, Text } from '@mantine/core'
import type { ReactNode } from 'react'

/** One fact with its name, inside a `dl` laid out as a grid; a wide one takes a row of its own. */
export function Fact(props: {
  readonly name: string
  readonly wide?: boolean
  readonly children: ReactNode
}) {
  return (
    <Box {...(props.wide && { style: { gridColumn: '1 / -1' } })}>
      <Text component="dt" size="sm" c="dimmed">
        {props.name}
      </Text>
      <Text component="dd" m={0} style={{ overflowWrap: 'anywhere' }}>
        {props.children}
      </Text>
    </Box>
  )
}
