import { Button, Fieldset, Group, NativeSelect, Stack, TextInput } from '@mantine/core'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useFieldError } from '../../ui/useFieldError'
import type { ParticipantDraft } from './bookingDraft'
import type { FieldsProps } from './fieldsProps'
import { InterpreterField } from './InterpreterField'

const kinds = ['interpreter', 'companion', 'representative', 'doctor', 'employer'] as const
const most = 8

/** Who else takes part: an interpreter, a companion, a representative, a doctor, an employer. */
export function ParticipantFields({ draft, options, errors, onChange }: FieldsProps) {
  const { t } = useTranslation()
  const word = useFieldError()
  const add = useRef<HTMLButtonElement>(null)
  const { participants } = draft
  const replace = (id: string, part: Partial<ParticipantDraft>) =>
    onChange({
      participants: participants.map((row) => (row.id === id ? { ...row, ...part } : row)),
    })
  const begin = (): ParticipantDraft => ({
    id: crypto.randomUUID(),
    kind: 'companion',
    name: '',
    language: options.needs.interpreter ?? '',
  })
  const remove = (id: string) => {
    onChange({ participants: participants.filter((row) => row.id !== id) })
    add.current?.focus()
  }
  return (
    <Stack gap="sm" align="flex-start">
      {participants.map((row, index) => (
        <Fieldset key={row.id} legend={t('booking.participant', { number: index + 1 })} w="100%">
          <Group gap="sm" align="flex-start">
            <NativeSelect
              label={t('booking.participantKind')}
              value={row.kind}
              onChange={({ currentTarget: { value } }) =>
                replace(row.id, { kind: kinds.find((kind) => kind === value) ?? row.kind })
              }
              data={kinds.map((kind) => ({
                value: kind,
                label: t(`booking.participants.${kind}`),
              }))}
            />
            {row.kind === 'interpreter' && (
              <InterpreterField
                name={`/participants/${index}/language`}
                value={row.language}
                error={word(errors[`/participants/${index}/language`])}
                onChange={(language) => replace(row.id, { language })}
              />
            )}
            <TextInput
              name={`/participants/${index}/name`}
              label={t('booking.participantName')}
              description={t('booking.topicHint')}
              value={row.name}
              onChange={(event) => replace(row.id, { name: event.currentTarget.value })}
              error={word(errors[`/participants/${index}/name`])}
              autoComplete="off"
            />
          </Group>
          <Button mt="sm" variant="default" onClick={() => remove(row.id)}>
            {t('booking.removeParticipant', { number: index + 1 })}
          </Button>
        </Fieldset>
      ))}
      <Button
        ref={add}
        variant="default"
        aria-disabled={participants.length >= most}
        onClick={() =>
          participants.length < most && onChange({ participants: [...participants, begin()] })
        }
      >
        {t('booking.addParticipant')}
      </Button>
    </Stack>
  )
}
