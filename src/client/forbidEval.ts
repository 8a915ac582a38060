import { config } from 'zod'
import { apiAddress } from './connection'

// A server forbids code made from text, and a browser tells of every attempt. Schemas ask as they are
// made, so this comes before all of them.
if (apiAddress !== '') config({ jitless: true })
