import { ActionIcon, type ActionIconProps } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import type { ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'

/** Opens the search over everything. What it opens is brought by whoever uses it. */
export function SearchButton(props: ActionIconProps & ComponentProps<'button'>) {
  const { t } = useTranslation()
  return (
    <ActionIcon variant="subtle" size="lg" aria-label={t('app.search')} {...props}>
      <IconSearch size={20} aria-hidden />
    </ActionIcon>
  )
}
