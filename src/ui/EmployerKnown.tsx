import { Anchor, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

/** Says that there is an employer with these numbers already, and leads to it. */
export function EmployerKnown(props: {
  readonly employer: { readonly id: string; readonly name: string }
}) {
  const { t } = useTranslation()
  const { id, name } = props.employer
  return (
    <Text>
      {t('employers.known')}{' '}
      <Anchor component={Link} to={`/virksomheder/${id}`} underline="always">
        {name}
      </Anchor>
      .
    </Text>
  )
}
