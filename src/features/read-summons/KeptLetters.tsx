import { Anchor, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { KeptLetter } from '../../contract/summons'
import { useSummonsState } from '../../ui/useSummonsState'

/** Every version that was written, the latest first, and the way to each. */
export function KeptLetters(props: {
  readonly kept: readonly KeptLetter[]
  readonly shown: string
}) {
  const { t } = useTranslation()
  const stateOf = useSummonsState()
  const { kept, shown } = props
  return (
    <nav aria-label={t('summons.versions')}>
      <Title order={2} size="h5" mt="md">
        {t('summons.versions')}
      </Title>
      <ol>
        {kept.map((letter) => (
          <li key={letter.id}>
            <Anchor
              component={Link}
              to={`?besked=${encodeURIComponent(letter.id)}`}
              replace
              display="inline-block"
              py={4}
              aria-current={letter.id === shown ? 'page' : undefined}
            >
              {stateOf(letter)}
            </Anchor>
          </li>
        ))}
      </ol>
    </nav>
  )
}
