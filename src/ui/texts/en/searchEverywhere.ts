import type {
  searchEverywhere as danish,
  seeShortcuts as danishShortcuts,
} from '../da/searchEverywhere'
import type { Translated } from '../translated'

/** The texts of the search over everything. */
export const searchEverywhere: Translated<typeof danish> = {
  label: 'Search for citizens, screens, actions and rules',
  example: 'Name, civil registration number, screen or rule',
  count_one: '{{count}} possibility',
  count_other: '{{count}} possibilities',
  first: 'Enter opens {{name}}.',
  nothing: 'Nothing fits “{{text}}”.',
  failed: 'Some of it could not be fetched.',
  found: 'Found',
  kinds: {
    here: 'The citizen on the screen',
    people: 'Citizens',
    screens: 'Screens',
    actions: 'Actions',
    rules: 'Rules',
  },
  key: 'Alt + Shift + {{key}}',
  print: 'Print the course',
  lawChanges: 'Changes of the law',
  language: 'Language',
}

/** The texts of the page of shortcuts. */
export const seeShortcuts: Translated<typeof danishShortcuts> = {
  lead: 'Every shortcut uses at least one key that is held down, so that none disturbs what you type. On a Mac, Alt is the Option key, and Ctrl + K is Cmd + K as well.',
  on: 'Use shortcuts in this browser',
  everywhere: 'Everywhere',
  atCitizen: 'On a citizen’s pages',
  atTimeline: 'In the drawing of a course',
  keys: 'Keys',
  does: 'What happens',
  timeline: {
    arrows: { keys: 'Arrow keys', does: 'To the event beside' },
    ends: { keys: 'Home and End', does: 'To the first and last event of the row' },
    open: { keys: 'Enter', does: 'Open the event' },
    back: { keys: 'Esc', does: 'Close the event' },
    zoom: { keys: '+ and −', does: 'Zoom in and out' },
  },
}
