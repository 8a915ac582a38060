import { Button, Stack, Textarea, VisuallyHidden, type TextareaProps } from '@mantine/core'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'

/** A text field with a menu of texts kept ready; the one picked is put after what is typed. */
export function StandardTextarea({
  texts,
  value,
  onText,
  ...rest
}: Omit<TextareaProps, 'value' | 'onChange'> & {
  readonly texts: readonly string[]
  readonly value: string
  readonly onText: (text: string) => void
}) {
  const { t } = useTranslation()
  const field = useRef<HTMLTextAreaElement>(null)
  const menu = useRef<HTMLDetailsElement>(null)
  const pick = (text: string) => {
    onText(value.trim() === '' ? text : `${value.trimEnd()} ${text}`)
    if (menu.current) menu.current.open = false
    field.current?.focus()
  }
  return (
    <Stack gap={4} w="100%">
      <Textarea
        {...rest}
        ref={field}
        value={value}
        onChange={(event) => onText(event.currentTarget.value)}
      />
      {texts.length > 0 && (
        <details ref={menu}>
          <summary style={{ minHeight: 24, cursor: 'pointer' }}>
            {t('standardTexts.insert')}
            <VisuallyHidden>: {rest.label}</VisuallyHidden>
          </summary>
          <Stack gap={4} align="flex-start">
            {texts.map((text) => (
              <Button
                key={text}
                variant="default"
                size="compact-sm"
                h="auto"
                mih={24}
                style={{ textAlign: 'start' }}
                styles={{ label: { whiteSpace: 'normal', overflowWrap: 'anywhere' } }}
                onClick={() => pick(text)}
              >
                {text}
              </Button>
            ))}
          </Stack>
        </details>
      )}
    </Stack>
  )
}
