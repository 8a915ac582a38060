/** Where the focus goes when long work is begun, stopped or taken back. */
export const progressId = 'progress'
