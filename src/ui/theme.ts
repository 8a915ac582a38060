import { createTheme, type MantineColorsTuple, type MantineThemeOverride } from '@mantine/core'

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

/** The names of what Mantine leaves nameless, in the language in view. */
export interface Names {
  readonly close: string
  readonly first: string
  readonly previous: string
  readonly next: string
  readonly last: string
}

/** How everything looks, and what Mantine's own buttons are called. */
export function themeWith(names: Names): MantineThemeOverride {
  return createTheme({
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
      // Named, not imported: a component comes with what shows it.
      Notification: { styles: { description: { color: 'inherit' } } },
      CloseButton: { defaultProps: { 'aria-label': names.close } },
      Pagination: {
        defaultProps: {
          getControlProps: (control: Exclude<keyof Names, 'close'>) => ({
            'aria-label': names[control],
          }),
        },
      },
      // What fades out could still take the focus that was just given back.
      Popover: { defaultProps: { transitionProps: { duration: 0 } } },
      Checkbox: { defaultProps: { size: 'md' } },
      Radio: { defaultProps: { size: 'md' } },
      Switch: { defaultProps: { size: 'md' } },
    },
  })
}
