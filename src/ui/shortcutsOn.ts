const key = 'rettidig.shortcuts'

/** Whether keys do something by themselves, as chosen in this browser; they do until somebody says no. */
export const shortcutsOn = {
  now: (): boolean => localStorage.getItem(key) !== 'off',
  choose: (on: boolean): void => {
    if (on) localStorage.removeItem(key)
    else localStorage.setItem(key, 'off')
  },
}
