import { requireAdsRead } from '../oauth/session.ts'
import { myBusinesses } from './business-calls.ts'
import { myAccounts } from './edges/object-edges.ts'
import { parseFields } from './field-expression.ts'
import { GraphError, invalidParameter, missingObject } from './graph-error.ts'
import { profileNode } from './nodes/profile-node.ts'
import type { PageAddress } from './page.ts'
import type { Reading } from './reading.ts'
import { writeNode } from './write-node.ts'

/** Calls under `/me` or the person's own id. */
export function answerPerson(reading: Reading, address: PageAddress): unknown {
  const { request, session, sandbox } = reading
  const [id = 'me', edge, permission] = request.path
  const what = `${request.method} ${edge ?? ''}`.trim()
  switch (what) {
    case 'GET': {
      const text = request.params.get('fields')
      return writeNode(profileNode, session.profile, text ? parseFields(text) : undefined, reading)
    }
    case 'GET permissions':
      return { data: permissions(reading) }
    case 'DELETE permissions':
      return withdraw(reading, permission)
    case 'GET adaccounts':
      requireAdsRead(sandbox, session)
      return myAccounts(reading, address)
    case 'GET businesses':
      return myBusinesses(reading, address)
    default:
      if (request.method === 'GET' && edge)
        throw invalidParameter(`Tried accessing nonexisting field (${edge}) on node type (User)`)
      throw missingObject(id, request.method.toLowerCase())
  }
}

function permissions({ session }: Reading) {
  const { granted, declined } = session.grant
  const status = (permission: string) => (session.scopes.has(permission) ? 'granted' : 'declined')
  return [...granted, ...declined].map((permission) => ({ permission, status: status(permission) }))
}

/** Takes back one permission, or all: then every token of the person is dead. */
function withdraw({ sandbox, session }: Reading, permission: string | undefined) {
  const { profile, grant } = session
  if (permission && !grant.granted.includes(permission))
    throw new GraphError({
      status: 400,
      code: 100,
      type: 'OAuthException',
      message: `(#100) Permission ${permission} is not granted`,
    })
  sandbox.state.change((state) => {
    if (!permission) state.endings[profile.key] = { below: state.nextGrant, subcode: 458 }
    else state.withdrawn[profile.key] = { ...state.withdrawn[profile.key], [permission]: state.nextGrant }
  })
  return { success: true }
}
