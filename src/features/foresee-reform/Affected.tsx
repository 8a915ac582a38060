import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ReformPage } from '../../contract/reform'
import { AboutSection } from './AboutSection'
import { abouts, groupedChanges } from './groupedChanges'
import styles from './reform.module.css'

/** Everything that changes, by what it is about, with the way to each part. */
export function Affected({ found }: { readonly found: ReformPage }) {
  const { t } = useTranslation()
  const parts = abouts
    .map((about) => ({ about, groups: groupedChanges(found.citizens, about) }))
    .filter(({ groups }) => groups.length > 0)
  if (parts.length === 0) return null
  const affected = (about: string) =>
    found.citizens.filter(({ changes }) => changes.some(({ what }) => what.about === about)).length
  return (
    <Stack gap="xl">
      <nav aria-label={t('reform.overview')} className={styles.choices}>
        <ul className={styles.overview}>
          {parts.map(({ about }) => (
            <li key={about}>
              <a href={`#${about}`} className={styles.jump}>
                {t('reform.aboutCount', {
                  about: t(`reform.about.${about}`),
                  count: affected(about),
                })}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {parts.map(({ about, groups }) => (
        <AboutSection
          key={about}
          about={about}
          groups={groups}
          rules={found.rules}
          beside={about === 'group' ? found.beside : []}
        />
      ))}
    </Stack>
  )
}
