/** Stories that make sense only where the API runs in the page, each with the reason. */
export const browserHostOnly: Readonly<Record<string, string>> = {
  'api-elsewhere': 'starts an API of its own beside the files',
  'cannot-start': 'is about a browser that cannot run the API',
  'dead-worker': 'stops the service worker',
  'failed-update': 'has the service worker’s update fail',
  'failure-panel': 'the panel belongs to the host in the page',
  'keyboard-focus-seen': 'walks through the panel, which belongs to the host in the page',
  'keyboard-panel': 'the panel belongs to the host in the page',
  'killed-browser': 'kills the browser that keeps the data',
  'lost-data': 'takes the browser’s data away',
  'mantine-mended': 'shows parts without any API',
  'old-tab': 'builds anew under an open tab of the file server',
  'save-faults': 'stages faults in the host in the page',
  served: 'starts servers of its own',
}
