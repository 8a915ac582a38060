import { Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { RulePage } from '../../contract/ruleBook'
import { SourceLine } from '../../ui/SourceLine'
import { useSay } from '../../ui/useSay'

/** Where a rule stands, where its sources disagree, and how we read what they leave open. */
export function RuleSources({ page }: { readonly page: RulePage }) {
  const { t } = useTranslation()
  const say = useSay()
  const { rule, contradictions, reading } = page
  return (
    <>
      <section aria-labelledby="sources">
        <Title order={2} size="h4" id="sources" mb="xs">
          {t('rules.sources')}
        </Title>
        <Stack gap={4} maw="70ch">
          {rule.sources.map((source) => (
            <SourceLine key={JSON.stringify(source)} source={source} />
          ))}
        </Stack>
      </section>
      {contradictions.length > 0 && (
        <section aria-labelledby="contradictions">
          <Title order={2} size="h4" id="contradictions" mb="xs">
            {t('rules.contradictions')}
          </Title>
          <Stack gap="md" maw="70ch">
            {contradictions.map(({ text, sources }) => (
              <div key={text.da}>
                <Text>{say(text)}</Text>
                {sources.map((source) => (
                  <SourceLine key={JSON.stringify(source)} source={source} />
                ))}
              </div>
            ))}
          </Stack>
        </section>
      )}
      {reading && (
        <section aria-labelledby="reading">
          <Title order={2} size="h4" id="reading" mb="xs">
            {t('rules.reading')}
          </Title>
          <Text maw="70ch">{say(reading)}</Text>
        </section>
      )}
    </>
  )
}
