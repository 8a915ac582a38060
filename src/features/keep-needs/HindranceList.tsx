import { Button, Stack, Title } from '@mantine/core'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldErrors } from '../../client/fieldErrors'
import { HindranceFields } from './HindranceFields'
import { emptyHindrance, type NeedsDraft } from './needsDraft'

/** Everything that keeps the citizen from coming. */
export function HindranceList(props: {
  readonly hindrances: NeedsDraft['hindrances']
  readonly errors: FieldErrors
  readonly onChange: (hindrances: NeedsDraft['hindrances']) => void
}) {
  const { t } = useTranslation()
  const add = useRef<HTMLButtonElement>(null)
  const { hindrances, errors, onChange } = props
  return (
    <Stack gap="sm" align="flex-start">
      <Title order={2} size="h4">
        {t('needs.hindrances')}
      </Title>
      {hindrances.map((hindrance, index) => (
        <HindranceFields
          key={hindrance.id}
          number={index + 1}
          hindrance={hindrance}
          errors={errors}
          onChange={(part) =>
            onChange(hindrances.map((row) => (row === hindrance ? { ...row, ...part } : row)))
          }
          onRemove={() => {
            onChange(hindrances.filter((row) => row !== hindrance))
            add.current?.focus()
          }}
        />
      ))}
      <Button
        ref={add}
        variant="default"
        size="compact-sm"
        onClick={() => onChange([...hindrances, emptyHindrance(crypto.randomUUID())])}
      >
        {t('needs.add')}
      </Button>
    </Stack>
  )
}
