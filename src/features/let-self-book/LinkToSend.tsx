import { Button, CopyButton, Group, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** The citizen's link, for somebody on the telephone: the letter has it. */
export function LinkToSend({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const link = new URL(`/selv/${id}`, window.location.href).href
  return (
    <Group gap="sm" align="flex-end" w="100%">
      <TextInput
        label={t('selfBooking.link')}
        description={t('selfBooking.linkHint')}
        value={link}
        readOnly
        flex="1 1 260px"
        onFocus={(event) => event.currentTarget.select()}
      />
      <CopyButton value={link}>
        {({ copied, copy }) => (
          <Button variant="default" onClick={copy}>
            <span role="status">{t(copied ? 'selfBooking.copied' : 'selfBooking.copy')}</span>
          </Button>
        )}
      </CopyButton>
    </Group>
  )
}
