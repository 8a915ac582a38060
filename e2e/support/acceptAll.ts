import { bookingWarnings } from '../../src/domain/bookingWarning'

/** Accepts whatever speaks against a talk, for stories about something else. */
export const acceptAll = { warnings: [...bookingWarnings], reason: 'Aftalt med borgeren' }
