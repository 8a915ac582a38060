import { useTranslation } from 'react-i18next'
import type { StandingPage } from '../../contract/standing'
import { Message } from '../../ui/Message'
import { pickRules } from '../../ui/pickRules'
import { useSay } from '../../ui/useSay'
import { Why } from '../../ui/Why'

/** What is missing or carries an answer, beside the answers. */
export function StandingNotices({ standing }: { readonly standing: StandingPage }) {
  const { t } = useTranslation()
  const say = useSay()
  const { notices, rules } = standing
  if (notices.length === 0) return null
  return (
    <Message tone="near" role="region" title={t('standing.notices')}>
      <ul>
        {notices.map((notice) => (
          <li key={`${notice.code} ${notice.affects}`}>
            {say(notice.text)}
            <Why about={say(notice.text)} why={null} rules={pickRules(notice.rules, rules)} />
          </li>
        ))}
      </ul>
    </Message>
  )
}
