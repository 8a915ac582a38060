import { Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { focusHeading } from './focusHeading'
import { Message } from './Message'
import { useDates } from './useDates'

/** Says that a form stands as it was left, or that what was left turned out to be saved. */
export function FoundDraft(props: {
  readonly from: { readonly on: string; readonly at: string } | null
  readonly wasSaved: boolean
  readonly onStartOver: () => void
}) {
  const { t } = useTranslation()
  const { long } = useDates()
  const startOver = () => {
    focusHeading()
    props.onStartOver()
  }
  if (props.wasSaved) return <Message tone="near" role="status" title={t('draft.wasSaved')} />
  if (props.from === null) return null
  return (
    <Message tone="near" role="status" title={t('draft.found')}>
      <Text size="sm">{t('draft.from', { date: long(props.from.on), time: props.from.at })}</Text>
      <Button variant="default" onClick={startOver}>
        {t('draft.startOver')}
      </Button>
    </Message>
  )
}
