import type { Session } from '../oauth/session.ts'
import { forbidden, GraphError } from './graph-error.ts'

/** @throws GraphError 200 without that permission. */
export function requireScope({ scopes }: Session, scope: string): void {
  if (!scopes.has(scope)) throw forbidden(`Requires ${scope} permission to manage the object`)
}

/** @throws GraphError 10 without the permission to send events of conversations. */
export function requireEventScope({ scopes }: Session): void {
  if (scopes.has('whatsapp_business_manage_events')) return
  throw new GraphError({
    status: 403,
    code: 10,
    type: 'OAuthException',
    message: '(#10) Application does not have permission for this action: whatsapp_business_manage_events',
  })
}
