import { Anchor, Button, Group, Stack, Text } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useRuleBook } from '../../client/useRuleBook'
import type { RuleBookPage } from '../../contract/ruleBook'
import { Page } from '../../ui/Page'
import { useDates } from '../../ui/useDates'
import { useLanguage } from '../../ui/useLanguage'
import { useLawAddress } from '../../ui/useLawAddress'
import { Asked } from './Asked'
import { History } from './History'
import { lastWords } from './lastWords'
import { LawDay } from './LawDay'
import { rulesFound } from './rulesFound'
import { shownStates } from './shownStates'
import { Subject } from './Subject'
import { Subjects } from './Subjects'
import { WhichRules } from './WhichRules'
import styles from './ruleBook.module.css'

/** Every rule by subject, searched, as the law is on a day. */
export function RuleBookScreen() {
  const { t } = useTranslation()
  const { basis, day, search } = useLawAddress()
  const on = day('dato')
  const book = useRuleBook({ basis, ...(on !== undefined && { on }) })
  return (
    <Page title={t('rules.title')}>
      <div className={styles.top}>
        <LawDay shown={on ?? book.data?.on ?? ''} error={book.error} />
        <Anchor component={Link} to={`/regelbog/aendringer${search}`}>
          {t('rules.toChanges')}
        </Anchor>
      </div>
      <Asked question={book}>{(found) => <Rules book={found} />}</Asked>
    </Page>
  )
}

function Rules({ book }: { readonly book: RuleBookPage }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { long } = useDates()
  const { choice, set } = useLawAddress()
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(lastWords.get)
  const search = (words: string) => {
    setText(words)
    lastWords.keep(words)
  }
  const state = shownStates.find(({ address }) => address === choice('vis')) ?? null
  const chapters = rulesFound(book.chapters, { text, state: state?.state ?? null, language })
  const count = chapters.reduce((sum, { rules }) => sum + rules.length, 0)
  const clear = () => {
    search('')
    set('vis', null)
    field.current?.focus()
  }
  return (
    <Stack gap="lg">
      <WhichRules field={field} text={text} onSearch={search} state={state?.address ?? ''} />
      <Text role="status" size="sm">
        {t('rules.count', { count, date: long(book.on) })}
      </Text>
      {count === 0 ? (
        <Group gap="sm">
          <Text>{t('rules.none')}</Text>
          <Button variant="default" onClick={clear}>
            {t('rules.clear')}
          </Button>
        </Group>
      ) : (
        <Subjects chapters={chapters} />
      )}
      {chapters.map((chapter) => (
        <Subject key={chapter.id} chapter={chapter} basis={book.basis} />
      ))}
      {text === '' && state === null && <History rows={book.history} />}
    </Stack>
  )
}
