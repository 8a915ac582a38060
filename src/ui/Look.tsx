import { MantineProvider } from '@mantine/core'
import { useMemo, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { readableColours } from './readableColours'
import { styleNonce } from './styleNonce'
import { themeWith } from './theme'

/** What everything on the screen stands in: the look, with Mantine's faults mended. */
export function Look({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation()
  const [nonce] = useState(styleNonce)
  const theme = useMemo(
    () =>
      themeWith({
        close: t('app.close'),
        first: t('pages.first'),
        previous: t('pages.previous'),
        next: t('pages.next'),
        last: t('pages.last'),
      }),
    [t],
  )
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={readableColours}
      defaultColorScheme="auto"
      {...(nonce !== undefined && { getStyleNonce: () => nonce })}
    >
      {children}
    </MantineProvider>
  )
}
