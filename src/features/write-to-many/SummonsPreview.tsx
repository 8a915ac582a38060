import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { unanswered } from '../../client/unanswered'
import { useSummons } from '../../client/useSummons'
import { Failure } from '../../ui/Failure'
import { LetterSheet } from '../../ui/LetterSheet'
import { Waiting } from '../../ui/Waiting'

/** The letter about a talk as it was kept, or as it would be. */
export function SummonsPreview(props: {
  readonly citizen: { readonly id: string; readonly name: string }
  readonly talk: string
}) {
  const { t } = useTranslation()
  const { citizen, talk } = props
  const asked = useSummons(citizen.id, talk)
  const { failed, onRetry } = unanswered(asked)
  if (failed) return <Failure onRetry={onRetry} />
  if (!asked.data) return <Waiting />
  const letter = asked.data.kept[0]?.letter ?? asked.data.preview?.letter
  return (
    <section aria-label={t('letters.previewOf', { name: citizen.name })} style={{ width: '100%' }}>
      {letter ? (
        <LetterSheet letter={letter} calendar={null} />
      ) : (
        <Text>{t('summons.nothing')}</Text>
      )}
    </section>
  )
}
