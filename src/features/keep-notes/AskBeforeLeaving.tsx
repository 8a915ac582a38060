import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useBlocker } from 'react-router'

/** Asks whoever goes to another screen with words that are not saved. */
export function AskBeforeLeaving({ unsaved }: { readonly unsaved: boolean }) {
  const { t } = useTranslation()
  const leaving = useBlocker(
    ({ currentLocation, nextLocation }) =>
      unsaved && currentLocation.pathname !== nextLocation.pathname,
  )
  const stay = () => leaving.reset?.()
  return (
    // What would lock the page behind it writes a style sheet that no server allows.
    <Modal.Root opened={leaving.state === 'blocked'} onClose={stay} centered lockScroll={false}>
      <Modal.Overlay />
      <Modal.Content aria-label={t('notes.leave.title')}>
        <Modal.Body>
          <Stack gap="md">
            <Text fw={600}>{t('notes.leave.title')}</Text>
            <Text size="sm">{t('notes.leave.text')}</Text>
            <Group>
              <Button data-autofocus onClick={stay}>
                {t('notes.leave.stay')}
              </Button>
              <Button variant="default" onClick={() => leaving.proceed?.()}>
                {t('notes.leave.go')}
              </Button>
            </Group>
          </Stack>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
