import { Button, Group, Select, Stack, Text } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EmployerRow } from '../../contract/employer'
import { groupedDigits } from '../../ui/groupedDigits'
import { employerWritten } from './employerWritten'
import { NewEmployerDialog } from './NewEmployerDialog'
import styles from './planOffers.module.css'

/** The employers of the municipality by name or CVR number, and the way to one that is not there. */
export function EmployerSelect(props: {
  readonly name: string
  /** Null until they have come. */
  readonly employers: readonly EmployerRow[] | null
  /** Id; empty when none is chosen. */
  readonly value: string
  /** The one the offer is at already. */
  readonly kept: { readonly id: string; readonly name: string } | null
  /** What somebody wrote before it was an employer. */
  readonly written: string
  /** What was looked for last and is not there. */
  readonly sought: string
  readonly error: string | undefined
  readonly onChange: (employer: string, sector?: 'private' | 'public') => void
  readonly onSought: (text: string) => void
}) {
  const { t } = useTranslation()
  const { name, value, kept, written, sought, error, onChange, onSought } = props
  const employers = props.employers ?? []
  const field = useRef<HTMLInputElement>(null)
  const [isCreating, setIsCreating] = useState(false)
  const offered = employers.filter(({ id, state }) => state === 'open' || id === value)
  const choices = offered.map((row) => ({ value: row.id, label: labelOf(row) }))
  if (kept && !offered.some(({ id }) => id === kept.id))
    choices.push({ value: kept.id, label: kept.name })
  const isSought = sought !== '' && value === ''
  const meant = value === '' ? employerWritten(written, offered) : null
  const choose = (id: string) => {
    onChange(id, employers.find((row) => row.id === id)?.sector)
  }
  return (
    <Stack gap={4} align="flex-start" className={styles.employer ?? ''}>
      <Select
        ref={field}
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
        // Whoever is brought here by an error must see it.
        openOnFocus={false}
        classNames={{ options: styles.found ?? '' }}
        onChange={(id) => choose(id ?? '')}
        onKeyDown={(event) => {
          // Whoever looks for what is not there has not asked to save the plan.
          if (event.key === 'Enter' && sought !== '') event.preventDefault()
        }}
        onSearchChange={(text) => {
          // Whoever leaves the field leaves it empty, and must still see what was not there.
          if (text === '' || props.employers === null) return
          const missed = choices.some(({ label }) => fits(label, text)) ? '' : text
          if (missed !== sought) onSought(missed)
        }}
      />
      {isSought && <Text size="sm">{t('offers.unknownEmployer', { text: sought })}</Text>}
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
      <Group gap="xs">
        <Button
          variant={isSought ? 'default' : 'subtle'}
          size="compact-sm"
          onClick={() => setIsCreating(true)}
        >
          {t('employers.new')}
        </Button>
        {isSought && (
          <Button
            variant="default"
            size="compact-sm"
            onClick={() => {
              onSought('')
              // The button goes.
              field.current?.focus()
            }}
          >
            {t('offers.withoutEmployer')}
          </Button>
        )}
      </Group>
      {isCreating && (
        <NewEmployerDialog
          begun={sought}
          onChosen={(id, sector) => {
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
