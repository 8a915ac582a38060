import { ActionIcon, Group, Text } from '@mantine/core'
import { IconEye, IconEyeOff } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRevealNumber } from '../../client/useRevealNumber'

/** The number masked, until somebody asks for it; that is written in the journal. */
export function CivilRegistrationNumber(props: {
  readonly citizenId: string
  readonly masked: string
}) {
  const { t } = useTranslation()
  const reveal = useRevealNumber(props.citizenId)
  const [shown, setShown] = useState<string | null>(null)
  const [failed, setFailed] = useState(false)
  const toggle = async () => {
    const number = shown === null ? await reveal() : null
    setFailed(shown === null && number === null)
    setShown(number)
  }
  const Icon = shown === null ? IconEye : IconEyeOff
  return (
    <Group component="span" gap={4} wrap="nowrap">
      <Text span style={{ fontVariantNumeric: 'tabular-nums' }}>
        {shown ?? props.masked}
      </Text>
      <ActionIcon
        variant="subtle"
        aria-label={shown === null ? t('citizen.reveal') : t('citizen.hide')}
        onClick={() => void toggle()}
      >
        <Icon size={18} aria-hidden />
      </ActionIcon>
      <Text span role="status" size="sm">
        {failed ? t('citizen.revealFailed') : ''}
      </Text>
    </Group>
  )
}
