import { Button, Checkbox, Fieldset, Group, NativeSelect, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { TimelineEntry } from '../../../contract/timeline'
import { laneOf } from '../laneOf'
import { lanes, type Lane } from '../lanes'
import { periods } from '../timelineFilters'
import styles from './print.module.css'
import { printParts, type PrintPart } from './printParts'
import type { PrintChoice } from './usePrintChoice'

/** What goes on paper, and the way to the printer; a browser prints to a file as well. */
export function PrintChoices(props: {
  readonly entries: readonly TimelineEntry[]
  readonly choice: PrintChoice
  readonly onChoose: (choice: Partial<PrintChoice>) => void
}) {
  const { t } = useTranslation()
  const { entries, choice, onChoose } = props
  const present = new Set<PrintPart>(entries.map(laneOf))
  const offered = printParts.filter((part) => !isLane(part) || present.has(part))
  const toggle = (part: PrintPart, wanted: boolean) => {
    const parts = new Set(choice.parts)
    if (wanted) parts.add(part)
    else parts.delete(part)
    onChoose({ parts })
  }
  return (
    <Stack gap="md" className={styles.beside ?? ''}>
      <Fieldset legend={t('printed.parts')}>
        <div className={styles.parts}>
          {offered.map((part) => (
            <Checkbox
              key={part}
              label={isLane(part) ? t(`drawn.lanes.${part}`) : t(`printed.part.${part}`)}
              checked={choice.parts.has(part)}
              onChange={({ currentTarget }) => toggle(part, currentTarget.checked)}
            />
          ))}
        </div>
      </Fieldset>
      <Group align="flex-end" gap="md">
        <NativeSelect
          label={t('drawn.filter.period')}
          value={choice.period}
          onChange={({ currentTarget: { value } }) =>
            onChoose({ period: periods.find((period) => period === value) ?? 'all' })
          }
          data={periods.map((value) => ({ value, label: t(`drawn.filter.periods.${value}`) }))}
        />
        <Button onClick={() => window.print()}>{t('printed.print')}</Button>
      </Group>
      <Text size="sm">{t('printed.hint')}</Text>
    </Stack>
  )
}

function isLane(part: PrintPart): part is Lane {
  return lanes.some((lane) => lane === part)
}
