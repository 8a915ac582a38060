import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** Shows the letter of one citizen below, or hides it. */
export function PreviewButton(props: {
  readonly name: string
  readonly shown: boolean
  readonly onShow: (shown: boolean) => void
}) {
  const { t } = useTranslation()
  const { name, shown, onShow } = props
  return (
    <Button
      variant="default"
      size="compact-sm"
      mt={4}
      aria-expanded={shown}
      aria-label={t(shown ? 'letters.hideFor' : 'letters.previewFor', { name })}
      onClick={() => onShow(!shown)}
    >
      {t(shown ? 'letters.hide' : 'letters.preview')}
    </Button>
  )
}
