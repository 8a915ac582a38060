import { Button, Group, Select, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EmployerRow } from '../../contract/employer'
import { groupedDigits } from '../../ui/groupedDigits'
import { employerWritten } from './employerWritten'
import { NewEmployerDialog } from './NewEmployerDialog'
import styles from './planOffers.module.css'

/** The employers of the municipality by name or CVR number, and the way to one that is not there. */
export function EmployerSelect(props: {
  readonly name: string
  readonly employers: readonly EmployerRow[]
  /** Id; empty when none is chosen. */
  readonly value: string
  /** The one the offer is at already. */
  readonly kept: { readonly id: string; readonly name: string } | null
  /** What somebody wrote before it was an employer. */
  readonly written: string
  readonly error: string | undefined
  readonly onChange: (employer: string, sector?: 'private' | 'public') => void
}) {
  const { t } = useTranslation()
  const { name, employers, value, kept, written, error, onChange } = props
  // What was looked for last and is not there.
  const [unknown, setUnknown] = useState('')
  const [isCreating, setIsCreating] = useState(false)
  const offered = employers.filter(({ id, state }) => state === 'open' || id === value)
  const choices = offered.map((row) => ({ value: row.id, label: labelOf(row) }))
  if (kept && !offered.some(({ id }) => id === kept.id))
    choices.push({ value: kept.id, label: kept.name })
  const meant = value === '' ? employerWritten(written, offered) : null
  const choose = (id: string) => {
    setUnknown('')
    onChange(id, employers.find((row) => row.id === id)?.sector)
  }
  return (
    <Stack gap={4} align="flex-start" className={styles.employer ?? ''}>
      <Select
        name={name}
        label={t('offers.employer')}
        placeholder={t('offers.employerHint')}
        w="100%"
        searchable
        value={value === '' ? null : value}
        error={error}
        data={choices}
        filter={({ options, search }) =>
          options.filter((option) => 'label' in option && fits(option.label, search))
        }
        nothingFoundMessage={t('offers.noEmployer')}
        comboboxProps={{ withinPortal: false }}
        // The list itself scrolls: a frame around it would be one no key can reach.
        withScrollArea={false}
        classNames={{ options: styles.found ?? '' }}
        onChange={(id) => choose(id ?? '')}
        onKeyDown={(event) => {
          // Whoever looks for what is not there has not asked to save the plan.
          if (event.key === 'Enter' && unknown !== '') event.preventDefault()
        }}
        onSearchChange={(text) => {
          // Whoever leaves the field leaves it empty, and must still see what was not there.
          if (text !== '') setUnknown(offered.some((row) => fits(labelOf(row), text)) ? '' : text)
        }}
      />
      {unknown !== '' && value === '' && (
        <Text size="sm">{t('offers.unknownEmployer', { text: unknown })}</Text>
      )}
      {written !== '' && value === '' && (
        <Group gap="xs">
          <Text size="sm">{t('offers.written', { text: written })}</Text>
          {meant && (
            <Button variant="default" size="compact-sm" onClick={() => choose(meant.id)}>
              {t('offers.chooseEmployer', { name: meant.name })}
            </Button>
          )}
        </Group>
      )}
      <Button variant="subtle" size="compact-sm" onClick={() => setIsCreating(true)}>
        {t('employers.new')}
      </Button>
      {isCreating && (
        <NewEmployerDialog
          begun={unknown}
          onChosen={(id, sector) => {
            setUnknown('')
            setIsCreating(false)
            onChange(id, employers.find((row) => row.id === id)?.sector ?? sector)
          }}
          onClose={() => setIsCreating(false)}
        />
      )}
    </Stack>
  )
}

/** Its name with its numbers, by which it is looked for. */
function labelOf({ name, cvr, pNumber }: EmployerRow): string {
  return [name, `CVR ${groupedDigits(cvr)}`, ...(pNumber === null ? [] : [`P ${pNumber}`])].join(
    ' · ',
  )
}

/** Each word typed is in the label, or its digits are however they are grouped. */
function fits(label: string, search: string): boolean {
  const plain = (text: string) => text.toLocaleLowerCase('da').replaceAll(/\s/g, '')
  return plain(label).includes(plain(search))
}
