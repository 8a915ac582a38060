import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'

/** Says that something is saved, and what. */
export function useSavedNotice(): (message: string) => void {
  const { t } = useTranslation()
  return (message) => notifications.show({ title: t('save.saved'), message })
}
