import { Checkbox, Fieldset, Stack } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Facet } from './facets'
import styles from './filters.module.css'
import { LateMenu } from './LateMenu'

/** One thing to narrow the list by: its values, each with how many it would leave. */
export function FacetMenu(props: {
  readonly facet: Facet
  readonly chosen: readonly string[]
  /** In the order in which they stand; none while the menu is closed. */
  readonly optionsOf: () => readonly {
    readonly value: string
    readonly label: string
    readonly count: number
  }[]
  readonly onChoose: (values: readonly string[]) => void
}) {
  const { t } = useTranslation()
  const [opened, setOpened] = useState(false)
  const { facet, chosen, optionsOf, onChoose } = props
  const name = t(`list.facet.${facet}`)
  const turn = (value: string) =>
    onChoose(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value])
  return (
    <LateMenu
      name={name}
      position="bottom-start"
      opened={opened}
      onOpened={setOpened}
      look={{
        variant: chosen.length > 0 ? 'light' : 'default',
        rightSection: <IconChevronDown size={16} aria-hidden />,
      }}
      className={styles.menu}
      content={
        opened && (
          <Fieldset variant="unstyled" legend={name}>
            <Stack gap="xs" mt="xs" className={styles.options ?? ''}>
              {optionsOf().map(({ value, label, count }) => (
                <Checkbox
                  key={value}
                  label={t('list.option', { label, count })}
                  checked={chosen.includes(value)}
                  onChange={() => turn(value)}
                />
              ))}
            </Stack>
          </Fieldset>
        )
      }
    >
      {chosen.length > 0 ? t('list.facetChosen', { name, count: chosen.length }) : name}
    </LateMenu>
  )
}
