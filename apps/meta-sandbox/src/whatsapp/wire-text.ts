import { createHmac } from 'node:crypto'

const unit = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`

/**
 * JSON as Meta puts it on the wire: nothing but ASCII, with `/`, `<`, `%` and `@` escaped too. The signature is over
 * this form, so that JSON which was read and written again does not fit it any more.
 */
export const wireText = (payload: unknown): string =>
  JSON.stringify(payload)
    .replaceAll('/', '\\/')
    .replaceAll('<', '\\u003C')
    .replace(/[%@]/g, unit)
    .replace(/[\u0080-\uffff]/g, unit)

/** `X-Hub-Signature-256`, and the older header that still comes with it. */
export const signatures = (secret: string, body: string): Record<string, string> => ({
  'x-hub-signature': `sha1=${createHmac('sha1', secret).update(body).digest('hex')}`,
  'x-hub-signature-256': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
})
