import type { Danish } from './texts/danish'

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: Danish }
  }
}
