import { Combobox, Modal, Text, TextInput, useCombobox, VisuallyHidden } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useFoundEverywhere } from './useFoundEverywhere'
import styles from './search.module.css'

/** A search over people, screens, actions and rules, from wherever one is. Nothing of it is kept. */
export function SearchDialog({
  citizenId,
  onClose,
}: {
  /** Whose page is in view: what can be done there is found first. */
  readonly citizenId: string | null
  readonly onClose: () => void
}) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const [settled] = useDebouncedValue(text.trim(), 120)
  const { groups, asking, failed } = useFoundEverywhere(settled, citizenId)
  const combobox = useCombobox({ opened: true })
  const count = groups.reduce((sum, { found }) => sum + found.length, 0)
  const first = groups[0]?.found[0]
  useEffect(() => {
    combobox.selectFirstOption()
    // oxlint-disable-next-line react/exhaustive-deps -- the first is chosen anew when there is another
  }, [first?.id, count])
  const busy = asking || settled !== text.trim()
  const [hurried, setHurried] = useState(false)
  const submit = (id: string) => {
    onClose()
    groups
      .flatMap(({ found }) => found)
      .find((row) => row.id === id)
      ?.go()
  }
  useEffect(() => {
    if (!hurried || busy) return
    if (first) submit(first.id)
    else setHurried(false)
    // oxlint-disable-next-line react/exhaustive-deps -- once, when the answer has come
  }, [hurried, busy])
  // Who presses Enter before the answer has come means the first of it, and nothing of the one before.
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose()
    if (event.key !== 'Enter' || !busy) return
    event.preventDefault()
    event.stopPropagation()
    setHurried(true)
  }
  const nothing = count === 0 && !busy && settled !== ''
  return (
    // What would lock the page behind it writes a style sheet that no server allows.
    <Modal.Root opened onClose={onClose} lockScroll={false} size="lg" yOffset="10vh">
      <Modal.Overlay />
      <Modal.Content aria-label={t('app.search')}>
        <Modal.Body onKeyDownCapture={onKeyDownCapture}>
          <Combobox store={combobox} onOptionSubmit={submit}>
            <Combobox.EventsTarget withExpandedAttribute>
              <TextInput
                data-autofocus
                label={t('search.label')}
                placeholder={t('search.example')}
                value={text}
                onChange={(event) => {
                  setText(event.currentTarget.value)
                  setHurried(false)
                }}
                leftSection={<IconSearch size={18} aria-hidden />}
                maxLength={100}
                autoComplete="off"
              />
            </Combobox.EventsTarget>
            <Text role="status" size="sm" mt="xs">
              {busy
                ? t('app.loading')
                : nothing
                  ? t('search.nothing', { text: settled })
                  : t('search.count', { count })}
              {failed && ` ${t('search.failed')}`}
              {first && !busy && (
                <VisuallyHidden> {t('search.first', { name: first.name })}</VisuallyHidden>
              )}
            </Text>
            <Combobox.Options className={styles.options ?? ''} aria-label={t('search.found')}>
              {groups.map(({ kind, found }) => (
                <Combobox.Group key={kind} label={t(`search.kinds.${kind}`)}>
                  {found.map(({ id, name, about }) => (
                    <Combobox.Option key={id} value={id} className={styles.option ?? ''}>
                      <span>{name}</span>
                      {about !== '' && (
                        <span className={styles.about}>
                          <VisuallyHidden>, </VisuallyHidden>
                          {about}
                        </span>
                      )}
                    </Combobox.Option>
                  ))}
                </Combobox.Group>
              ))}
            </Combobox.Options>
          </Combobox>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
