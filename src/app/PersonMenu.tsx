import { Anchor, Button, Popover, Stack, Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { rememberPerson } from '../client/person'
import { PersonButton } from './PersonButton'
import { useTakeOver, type Held } from './useTakeOver'

/** Who one is, one's own things, and the way to be somebody else. What opens over the page comes after the page. */
export default function PersonMenu({
  name,
  authority,
  open,
  held,
}: {
  readonly name: string
  readonly authority: string
  /** It was asked for before it had come. */
  readonly open: boolean
  readonly held: Held
}) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [opened, setOpened] = useState(open)
  const button = useTakeOver('person', held)
  const leave = () => {
    rememberPerson(null)
    queries.clear()
    void navigate('/')
  }
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-end"
      withinPortal={false}
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <PersonButton ref={button} name={name} onClick={() => setOpened(!opened)} />
      </Popover.Target>
      <Popover.Dropdown aria-label={name}>
        <Stack gap="xs" align="flex-start">
          <Text fw={600}>{name}</Text>
          <Text size="sm">{authority}</Text>
          <Anchor component={Link} to="/arbejdstid" onClick={() => setOpened(false)}>
            {t('app.hours')}
          </Anchor>
          <Anchor component={Link} to="/lokaler" onClick={() => setOpened(false)}>
            {t('app.rooms')}
          </Anchor>
          <Anchor component={Link} to="/genveje" onClick={() => setOpened(false)}>
            {t('app.shortcuts')}
          </Anchor>
          <Button variant="default" onClick={leave}>
            {t('app.switchPerson')}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
