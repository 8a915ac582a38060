import { Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { OtherLawPage } from '../../contract/otherLaw'
import { pickRules } from '../../ui/pickRules'
import { useSay } from '../../ui/useSay'
import { Why } from '../../ui/Why'

/** What stands beside the answers of the other law and not beside today's. */
export function NewNotices({ found }: { readonly found: OtherLawPage }) {
  const { t } = useTranslation()
  const say = useSay()
  if (found.notices.length === 0) return null
  return (
    <section aria-labelledby="notices">
      <Title order={2} size="h5" id="notices">
        {t('other.notices')}
      </Title>
      <ul>
        {found.notices.map((notice) => (
          <li key={`${notice.code} ${notice.affects}`}>
            {say(notice.text)}
            <Why about={say(notice.text)} why={null} rules={pickRules(notice.rules, found.rules)} />
          </li>
        ))}
      </ul>
    </section>
  )
}
