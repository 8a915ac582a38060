import { NONCE, secureHeaders } from 'hono/secure-headers'

const nothing = ["'none'"]
const own = ["'self'"]

/**
 * What browsers are told of every answer. Scripts come from here alone and are never made from
 * text; the styles Mantine writes into the page carry the nonce of that page.
 */
export function securityHeaders({ behindTls }: { readonly behindTls: boolean }) {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: nothing,
      scriptSrc: own,
      styleSrc: [...own, NONCE],
      imgSrc: [...own, 'data:'],
      connectSrc: own,
      baseUri: nothing,
      formAction: nothing,
      frameAncestors: nothing,
    },
    xFrameOptions: 'DENY',
    strictTransportSecurity: behindTls && 'max-age=31536000; includeSubDomains',
    permissionsPolicy: {
      camera: [],
      displayCapture: [],
      geolocation: [],
      microphone: [],
      payment: [],
      usb: [],
    },
  })
}
