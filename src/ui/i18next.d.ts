import type { da } from './texts/da'

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof da }
  }
}
