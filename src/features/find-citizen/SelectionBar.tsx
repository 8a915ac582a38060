import { Button, Group, Text } from '@mantine/core'
import { lazy, Suspense, useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { JoinedCaseload } from '../../client/joinedCaseload'
import type { ChosenCitizens } from '../../ui/chosenCitizens'
import { exportFile, exportKinds, type ExportKind } from '../../ui/exportFile'
import { Failure } from '../../ui/Failure'
import { loadTaskTexts } from '../../ui/language'
import { saveFile } from '../../ui/saveFile'
import { exportTable } from './exportTable'
import styles from './filters.module.css'
import type { ListWords } from './listWords'
import type { Selection } from './useSelection'

// Asked for once somebody is chosen.
const AssignChosen = lazy(async () => {
  await loadTaskTexts()
  return import('./AssignChosen')
})

/** How many are chosen, and what can be done with all of them. */
export function SelectionBar(props: {
  readonly selection: Selection
  readonly caseload: JoinedCaseload
  readonly words: ListWords
  readonly found: number
  readonly allChosen: boolean
}) {
  const { t } = useTranslation()
  const { selection, caseload, words, found, allChosen } = props
  const [failed, setFailed] = useState<ExportKind | null>(null)
  const { ids } = selection
  const [told, setTold] = useState(false)
  const onTold = useCallback(() => setTold(true), [])
  const state: ChosenCitizens = { citizens: [...ids] }
  const download = async (kind: ExportKind) => {
    setFailed(null)
    try {
      const file = await exportFile(exportTable(caseload.columns, ids, words), kind)
      saveFile(file, `${t('list.fileName')}.${kind}`)
    } catch {
      setFailed(kind)
    }
  }
  return (
    <>
      <Group
        gap="xs"
        className={styles.selection ?? ''}
        role="group"
        aria-label={t('list.selection')}
      >
        <Text role="status" size="sm" fw={ids.size > 0 ? 600 : 400}>
          {t('list.selected', { count: ids.size })}
        </Text>
        {!allChosen && (
          <Button variant="subtle" size="compact-sm" onClick={() => selection.onAll(true)}>
            {t('list.selectAll', { count: found })}
          </Button>
        )}
        {ids.size > 0 && (
          <>
            <Button variant="subtle" size="compact-sm" onClick={selection.onNone}>
              {t('list.selectNone')}
            </Button>
            <Button
              component={Link}
              to="/uge?periode=fire"
              state={state}
              variant="default"
              size="compact-sm"
            >
              {t('list.plan')}
            </Button>
            <Button
              component={Link}
              to="/breve?opgave=selvbooking"
              state={state}
              variant="default"
              size="compact-sm"
            >
              {t('list.selfBooking')}
            </Button>
            {exportKinds.map((kind) => (
              <Button
                key={kind}
                variant="default"
                size="compact-sm"
                onClick={() => void download(kind)}
              >
                {t(`list.export.${kind}`)}
              </Button>
            ))}
          </>
        )}
        {(ids.size > 0 || told) && (
          <Suspense>
            <AssignChosen
              caseload={caseload}
              chosen={ids}
              className={styles.told ?? ''}
              onTold={onTold}
            />
          </Suspense>
        )}
      </Group>
      {failed !== null && <Failure onRetry={() => void download(failed)} />}
    </>
  )
}
