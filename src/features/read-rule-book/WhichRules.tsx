import { Group, NativeSelect, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { useLawAddress } from '../../ui/useLawAddress'
import styles from './ruleBook.module.css'
import { shownStates } from './shownStates'

/** Narrows the list by words, and by how the rules stand, which the address has. */
export function WhichRules(props: {
  readonly field: RefObject<HTMLInputElement | null>
  readonly text: string
  readonly onSearch: (text: string) => void
  /** As the address has it; empty for all. */
  readonly state: string
}) {
  const { t } = useTranslation()
  const { set } = useLawAddress()
  const { field, text, onSearch, state } = props
  return (
    <Group align="flex-end" gap="sm" className={styles.choices ?? ''}>
      <TextInput
        ref={field}
        type="search"
        label={t('rules.search')}
        value={text}
        onChange={(event) => onSearch(event.currentTarget.value)}
        leftSection={<IconSearch size={18} aria-hidden />}
        autoComplete="off"
        maxLength={100}
        flex="1 1 260px"
      />
      <NativeSelect
        label={t('rules.show')}
        value={state}
        onChange={(event) => set('vis', event.currentTarget.value)}
        data={[
          { value: '', label: t('rules.all') },
          ...shownStates.map((row) => ({
            value: row.address,
            label: t(`rules.states.${row.state}`),
          })),
        ]}
      />
    </Group>
  )
}
