import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { allOverviewRows } from '../../client/allOverviewRows'
import type { OverviewQuery } from '../../client/useOfferOverview'
import { exportFile, exportKinds, type ExportKind } from '../../ui/exportFile'
import { Failure } from '../../ui/Failure'
import { saveFile } from '../../ui/saveFile'
import { overviewTable } from './overviewTable'
import { useOverviewWords } from './useOverviewWords'

/** Everybody behind what is chosen as a file, also those further down than is shown. */
export function ExportButtons({ query }: { readonly query: OverviewQuery }) {
  const { t } = useTranslation()
  const words = useOverviewWords()
  const [state, setState] = useState<{
    readonly kind: ExportKind
    readonly is: 'busy' | 'failed'
  }>()
  const download = async (kind: ExportKind) => {
    setState({ kind, is: 'busy' })
    try {
      const rows = await allOverviewRows(query)
      const file = await exportFile(overviewTable(rows, words, t), kind)
      saveFile(file, `${t('overview.fileName')}.${kind}`)
      setState(undefined)
    } catch {
      setState({ kind, is: 'failed' })
    }
  }
  return (
    <>
      <Group gap="xs">
        {exportKinds.map((kind) => (
          <Button
            key={kind}
            variant="default"
            size="compact-sm"
            mih={28}
            onClick={() => state?.is !== 'busy' && void download(kind)}
          >
            {t(`overview.export.${kind}`)}
          </Button>
        ))}
        <Text role="status" size="sm">
          {state?.is === 'busy' && t('overview.exporting')}
        </Text>
      </Group>
      {state?.is === 'failed' && <Failure onRetry={() => void download(state.kind)} />}
    </>
  )
}
