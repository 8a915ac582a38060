import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { CourseExemption } from '../contract/course'
import { exemptionName } from './exemptionName'
import { useExemptionTitle } from './useExemptionTitle'

/** The way to the form that ends an exemption. */
export function EndExemptionLink(props: {
  readonly citizenId: string
  readonly exemption: Pick<CourseExemption, 'kind' | 'from'>
}) {
  const { t } = useTranslation()
  const titled = useExemptionTitle()
  const { citizenId, exemption } = props
  const action = t('course.deed.endExemption')
  return (
    <Button
      component={Link}
      to={`/borgere/${citizenId}/forloeb/afslut-fritagelse?fritagelse=${encodeURIComponent(exemptionName(exemption))}`}
      variant="default"
      size="sm"
      aria-label={t('course.actionFor', { action, about: titled(exemption) })}
    >
      {action}
    </Button>
  )
}
