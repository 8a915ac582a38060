import { Button, Group, NativeSelect, Paper, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SummonsLetter } from '../contract/summons'
import styles from './letter.module.css'

const languages = ['da', 'en'] as const

/** The letter as the citizen reads it, to be looked at in either language, printed and downloaded. */
export function LetterSheet(props: {
  readonly letter: SummonsLetter
  /** The talk as a calendar file; null when nothing has been made. */
  readonly calendar: string | null
}) {
  const { t } = useTranslation()
  const { letter, calendar } = props
  const [language, setLanguage] = useState<(typeof languages)[number]>('da')
  return (
    <Stack gap="md">
      <Group gap="md" align="flex-end" className={styles.beside ?? ''}>
        <NativeSelect
          label={t('summons.language')}
          description={t('summons.languageHint')}
          value={language}
          onChange={({ currentTarget: { value } }) =>
            setLanguage(languages.find((known) => known === value) ?? 'da')
          }
          data={languages.map((value) => ({ value, label: t(`summons.languages.${value}`) }))}
        />
        <Button variant="default" onClick={() => window.print()}>
          {t('summons.print')}
        </Button>
        {calendar !== null && (
          <Button
            component="a"
            variant="default"
            href={`data:text/calendar;charset=utf-8,${encodeURIComponent(calendar)}`}
            download={t('summons.fileName')}
          >
            {t('summons.download')}
          </Button>
        )}
      </Group>
      <Paper component="article" withBorder className={styles.sheet ?? ''} lang={language}>
        <Text size="sm">{letter.from}</Text>
        <Text size="sm">{letter.to}</Text>
        <Title order={2} size="h3" my="md">
          {letter.title[language]}
        </Title>
        {letter.parts.map(({ heading, lines }) => (
          <section key={heading?.da ?? ''} className={styles.part}>
            {heading && (
              <Title order={3} size="h5">
                {heading[language]}
              </Title>
            )}
            {lines.map((line) => (
              <Text key={line.da} style={{ overflowWrap: 'anywhere' }}>
                {line[language]}
              </Text>
            ))}
          </section>
        ))}
      </Paper>
      <RestsOn letter={letter} />
    </Stack>
  )
}

/** Where what the letter says of the law stands: for the caseworker, and no part of the letter. */
function RestsOn({ letter }: { readonly letter: SummonsLetter }) {
  const { t } = useTranslation()
  const grounds = [...new Set(letter.parts.flatMap(({ restsOn }) => restsOn))]
  if (grounds.length === 0) return null
  return (
    <details className={styles.beside}>
      <summary>{t('summons.restsOn')}</summary>
      <ul>
        {grounds.map((ground) => (
          <li key={ground} style={{ overflowWrap: 'anywhere' }}>
            {ground}
          </li>
        ))}
      </ul>
    </details>
  )
}
