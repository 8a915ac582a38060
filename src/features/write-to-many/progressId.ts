/** Where it stands how far the letters have come: the focus goes there. */
export const progressId = 'letters-progress'
