import { Button, Fieldset, Group, NativeSelect, Stack } from '@mantine/core'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { DateField } from '../../ui/DateField'
import { useFieldError } from '../../ui/useFieldError'
import type { FieldsProps } from './fieldsProps'
import type { HoursDraft } from './hoursDraft'

type Row = HoursDraft['absences'][number]

const kinds = ['holiday', 'illness', 'course', 'other'] as const

/** Periods away; a room is closed, and nobody asks why. */
export function AbsenceFields(props: FieldsProps & { readonly ofRoom: boolean }) {
  const { t } = useTranslation()
  const word = useFieldError()
  const add = useRef<HTMLButtonElement>(null)
  const { draft, errors, onChange, ofRoom } = props
  const { absences } = draft
  const replace = (id: string, part: Partial<Row>) =>
    onChange({ absences: absences.map((row) => (row.id === id ? { ...row, ...part } : row)) })
  const remove = (id: string) => {
    onChange({ absences: absences.filter((row) => row.id !== id) })
    add.current?.focus()
  }
  const begin = (): Row => ({
    id: crypto.randomUUID(),
    from: '',
    to: '',
    kind: ofRoom ? 'closed' : 'holiday',
  })
  return (
    <Stack gap="sm" align="flex-start">
      {absences.map(({ id, from, to, kind }, index) => (
        <Fieldset key={id} legend={t('hours.absence', { number: index + 1 })} w="100%">
          <Group gap="sm" align="flex-start">
            <DateField
              name={`/absences/${index}/from`}
              label={t('hours.firstDay')}
              value={from}
              onChange={(typed) => replace(id, { from: typed })}
              error={word(errors[`/absences/${index}/from`])}
            />
            <DateField
              name={`/absences/${index}/to`}
              label={t('hours.lastDay')}
              value={to}
              onChange={(typed) => replace(id, { to: typed })}
              error={word(errors[`/absences/${index}/to`])}
            />
            {!ofRoom && (
              <NativeSelect
                label={t('hours.kind')}
                value={kind}
                onChange={({ currentTarget: { value } }) =>
                  replace(id, { kind: kinds.find((one) => one === value) ?? kind })
                }
                data={kinds.map((one) => ({ value: one, label: t(`hours.kinds.${one}`) }))}
              />
            )}
          </Group>
          <Button variant="subtle" size="compact-sm" mt="sm" onClick={() => remove(id)}>
            {t('hours.removeAbsence', { number: index + 1 })}
          </Button>
        </Fieldset>
      ))}
      <Button
        ref={add}
        variant="default"
        size="compact-sm"
        onClick={() => onChange({ absences: [...absences, begin()] })}
      >
        {t('hours.addAbsence')}
      </Button>
    </Stack>
  )
}
