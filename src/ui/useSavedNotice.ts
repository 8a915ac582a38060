import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import { focusHeading } from './focusHeading'

/** Says that something is saved, and what. */
export function useSavedNotice(): (message: string) => void {
  const { t } = useTranslation()
  return (message) => notifications.show({ title: t('save.saved'), message, onClose: keepFocus })
}

/** Whoever closes a notice by its own button would lose the focus with it. */
function keepFocus(): void {
  if (document.activeElement?.closest('.mantine-Notification-root')) focusHeading()
}
