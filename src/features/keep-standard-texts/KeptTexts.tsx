import { Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { StandardText } from '../../contract/standardTexts'

const uses = ['agreement', 'reason'] as const

/** The texts as they are, for those who may not change them. */
export function KeptTexts({ texts }: { readonly texts: readonly StandardText[] }) {
  const { t } = useTranslation()
  return (
    <Stack gap="md">
      <Text>{t('standardTexts.leaders')}</Text>
      {uses.map((use) => {
        const own = texts.filter((row) => row.use === use)
        return (
          <div key={use}>
            <Title order={2} size="h4">
              {t(`standardTexts.uses.${use}`)}
            </Title>
            {own.length === 0 ? (
              <Text>{t('standardTexts.none')}</Text>
            ) : (
              <ul>
                {own.map(({ id, text }) => (
                  <li key={id} style={{ overflowWrap: 'anywhere' }}>
                    {text}
                  </li>
                ))}
              </ul>
            )}
          </div>
        )
      })}
    </Stack>
  )
}
