import { UnstyledButton } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import type { ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './Header.module.css'

/** The end of the main menu. What it opens is brought by whoever uses it. */
export function MoreButton(props: ComponentProps<'button'>) {
  const { t } = useTranslation()
  return (
    <UnstyledButton className={styles.link ?? ''} {...props}>
      {t('app.more')} <IconChevronDown size={16} aria-hidden />
    </UnstyledButton>
  )
}
