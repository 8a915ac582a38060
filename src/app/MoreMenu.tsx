import { Anchor, Popover, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useMe } from '../client/useMe'
import { MoreButton } from './MoreButton'
import { useTakeOver, type Held } from './useTakeOver'

const screens = [
  { to: '/team', label: 'app.team' },
  { to: '/uge', label: 'app.planWeek' },
  { to: '/tilbud', label: 'app.offers' },
  { to: '/rettidighed', label: 'app.timeliness' },
  { to: '/reception', label: 'app.reception' },
  { to: '/breve', label: 'app.letters' },
  { to: '/hver-fjerde', label: 'app.oneInFour' },
  { to: '/virksomheder', label: 'app.employers' },
  { to: '/overdragelser', label: 'app.handOvers' },
  { to: '/udbakke', label: 'app.outbox' },
  { to: '/standardtekster', label: 'app.standardTexts' },
] as const

/** The screens that are not opened every day. What opens over the page comes after the page. */
export default function MoreMenu({
  open,
  held,
}: {
  /** It was asked for before it had come. */
  readonly open: boolean
  readonly held: Held
}) {
  const { t } = useTranslation()
  const [opened, setOpened] = useState(open)
  const button = useTakeOver('more', held)
  const me = useMe().data
  // The team is its leader’s to see, and employers are the municipality’s.
  const shown = screens.filter(
    ({ to }) =>
      (to !== '/team' || me?.leads === true) &&
      (to !== '/virksomheder' || me?.party === 'job-centre'),
  )
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-start"
      withinPortal={false}
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <MoreButton ref={button} onClick={() => setOpened(!opened)} />
      </Popover.Target>
      <Popover.Dropdown aria-label={t('app.more')}>
        <Stack gap="xs" align="flex-start">
          {shown.map(({ to, label }) => (
            <Anchor key={to} component={Link} to={to} onClick={() => setOpened(false)}>
              {t(label)}
            </Anchor>
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
