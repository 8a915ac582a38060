import {
  createTheme,
  Notification,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from '@mantine/core'

/** Petrol: dark enough at shades 7 and 8 for white text, light enough at shade 4 for links on a dark page. */
const petrol: MantineColorsTuple = [
  '#e6f5f8',
  '#d3e8ec',
  '#a6d0d8',
  '#76b7c4',
  '#50a2b3',
  '#3895a8',
  '#288ea3',
  '#167a8e',
  '#05667a',
  '#005566',
]

export const theme = createTheme({
  primaryColor: 'petrol',
  colors: { petrol },
  primaryShade: { light: 8, dark: 7 },
  autoContrast: true,
  respectReducedMotion: true,
  defaultRadius: 'md',
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  headings: { fontWeight: '650' },
  cursorType: 'pointer',
  focusRing: 'auto',
  components: {
    Notification: Notification.extend({ styles: { description: { color: 'inherit' } } }),
  },
})

/** The defaults for dimmed, placeholder and error text are too pale to read. */
export const readableColours: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': 'var(--mantine-color-gray-7)',
    '--mantine-color-placeholder': 'var(--mantine-color-gray-7)',
    '--mantine-color-error': 'var(--mantine-color-red-9)',
    '--mantine-color-disabled-color': 'var(--mantine-color-gray-7)',
  },
  dark: {
    '--mantine-color-dimmed': 'var(--mantine-color-gray-4)',
    '--mantine-color-placeholder': 'var(--mantine-color-gray-4)',
    '--mantine-color-error': 'var(--mantine-color-red-3)',
    '--mantine-color-disabled-color': 'var(--mantine-color-gray-5)',
  },
})
