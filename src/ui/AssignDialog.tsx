import { Button, Group, Modal, Radio, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './assign.module.css'
import { SaveButton } from './SaveButton'
import { SaveStatus } from './SaveStatus'
import { useFieldError } from './useFieldError'

/** Asks to whom citizens are given, among the people of one's own authority. */
export function AssignDialog(props: {
  readonly title: string
  readonly people: readonly {
    readonly id: string
    readonly name: string
    /** How many citizens the person has, where that is known. */
    readonly citizens?: number | undefined
  }[]
  /** Who has the citizen now, where there is but one. */
  readonly holder?: string | null
  /** Those who lead may give anybody to anybody. */
  readonly leads: boolean
  readonly is: 'idle' | 'saving' | 'unknown'
  readonly onAssign: (to: string) => void
  readonly onClose: () => void
}) {
  const { t } = useTranslation()
  const word = useFieldError()
  const { title, people, holder = null, leads, is, onAssign, onClose } = props
  const [to, setTo] = useState('')
  const [tried, setTried] = useState(false)
  const busy = is !== 'idle'
  const close = () => {
    if (!busy) onClose()
  }
  return (
    // What would lock the page behind it writes a style sheet that no server allows.
    <Modal.Root opened onClose={close} centered lockScroll={false}>
      <Modal.Overlay />
      <Modal.Content aria-label={title}>
        <Modal.Body>
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault()
              setTried(true)
              if (to === '') event.currentTarget.querySelector('input')?.focus()
              else if (!busy) onAssign(to)
            }}
          >
            <Stack gap="md">
              <Title order={2} size="h4">
                {title}
              </Title>
              {!leads && <Text size="sm">{t('assign.limits')}</Text>}
              <Radio.Group
                label={t('assign.to')}
                value={to}
                onChange={setTo}
                error={word(tried && to === '' ? 'required' : undefined)}
              >
                <Stack gap={4} mt="xs" className={styles.people ?? ''}>
                  {people.map(({ id, name, citizens }) => (
                    <Radio
                      key={id}
                      value={id}
                      label={
                        citizens === undefined
                          ? name
                          : t('assign.person', { name, count: citizens })
                      }
                      {...(id === holder && { description: t('assign.holder') })}
                    />
                  ))}
                </Stack>
              </Radio.Group>
              <Group>
                <SaveButton type="submit" busy={busy}>
                  {t('assign.give')}
                </SaveButton>
                <Button variant="default" onClick={close}>
                  {t('assign.cancel')}
                </Button>
              </Group>
              <SaveStatus is={is} />
            </Stack>
          </form>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
