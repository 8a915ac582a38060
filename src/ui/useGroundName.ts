import { useTranslation } from 'react-i18next'

/** The ground of an exemption in words: one of those the law names, or what somebody wrote. */
export function useGroundName(): (ground: string) => string {
  const { t } = useTranslation()
  const words: Readonly<Record<string, string>> = t('standing.grounds', { returnObjects: true })
  return (ground) => words[ground] ?? ground
}
