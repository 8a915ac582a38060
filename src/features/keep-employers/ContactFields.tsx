import { Button, Fieldset, Stack, TextInput } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { EmployerContact } from '../../contract/employer'
import styles from './employers.module.css'

const fields = ['name', 'phone', 'email'] as const

/** The contacts at an employer, any number of them. */
export function ContactFields(props: {
  readonly contacts: readonly EmployerContact[]
  /** What is wrong with a field, by pointer. */
  readonly wrong: (pointer: string) => string | undefined
  readonly onChange: (contacts: readonly EmployerContact[]) => void
}) {
  const { t } = useTranslation()
  const { contacts, wrong, onChange } = props
  const add = useRef<HTMLButtonElement>(null)
  const added = useRef<HTMLInputElement>(null)
  const former = useRef(contacts.length)
  useEffect(() => {
    if (contacts.length > former.current) added.current?.focus()
    former.current = contacts.length
  }, [contacts.length])
  const changed = (at: number, part: Partial<EmployerContact>) =>
    onChange(contacts.map((row, index) => (index === at ? { ...row, ...part } : row)))
  return (
    <Stack gap="md" align="flex-start" w="100%">
      {contacts.map((row, index) => (
        // Rows are told apart by their place alone: a name may be typed twice.
        <Fieldset key={index} legend={t('employers.contact', { number: index + 1 })} w="100%">
          <Stack gap="sm" align="flex-start">
            <div className={styles.contact}>
              {fields.map((field) => (
                <TextInput
                  key={field}
                  {...(field === 'name' && index === contacts.length - 1 && { ref: added })}
                  name={`/contacts/${index}/${field}`}
                  label={t(field === 'name' ? 'employers.contactName' : `employers.${field}`)}
                  {...(field === 'phone' && { type: 'tel' })}
                  {...(field === 'email' && { inputMode: 'email' as const })}
                  value={row[field]}
                  error={wrong(`/contacts/${index}/${field}`)}
                  autoComplete="off"
                  onChange={({ currentTarget }) => changed(index, { [field]: currentTarget.value })}
                />
              ))}
            </div>
            <Button
              variant="subtle"
              size="compact-sm"
              onClick={() => {
                onChange(contacts.filter((_, at) => at !== index))
                add.current?.focus()
              }}
            >
              {t('employers.removeContact', { number: index + 1 })}
            </Button>
          </Stack>
        </Fieldset>
      ))}
      <Button
        ref={add}
        variant="default"
        size="compact-sm"
        onClick={() => onChange([...contacts, { name: '', phone: '', email: '' }])}
      >
        {t('employers.addContact')}
      </Button>
    </Stack>
  )
}
