import { receiveEvents } from '../events/receive-events.ts'
import type { FaultKind } from '../faults/fault-rule.ts'
import { requireDataAccess } from '../oauth/session.ts'
import type { Sandbox } from '../sandbox.ts'
import type { BusinessSide } from '../world/build-wabas.ts'
import type { Account, Business, Waba } from '../world/objects.ts'
import { requireEventScope, requireScope } from './business-scopes.ts'
import { listEdge } from './edges/list-edge.ts'
import { parseFields } from './field-expression.ts'
import { forbidden, invalidParameter, missingObject } from './graph-error.ts'
import { businessNode } from './nodes/business-node.ts'
import { chatDatasetNode, phoneNode, wabaNode } from './nodes/waba-nodes.ts'
import type { PageAddress } from './page.ts'
import type { Reading } from './reading.ts'
import { answerWaba } from './waba-calls.ts'
import { writeNode } from './write-node.ts'

/** Calls about a business, a WhatsApp account, its number or its dataset. They count against the app alone. */
export function answerBusinessSide(
  reading: Reading,
  found: BusinessSide,
  address: PageAddress,
  fault: FaultKind | undefined,
): unknown {
  const { request } = reading
  const [id = '', ...rest] = request.path
  const edge = rest.join('/')
  const text = request.params.get('fields')
  const fields = text && request.method === 'GET' ? parseFields(text) : undefined
  admit(reading, found)
  const call = `${request.method} ${edge}`.trim()
  if (found.kind === 'waba' && edge !== '') return answerWaba(reading, found.thing, call, address)
  if (found.kind === 'chatDataset' && call === 'POST events')
    return receiveEvents(reading, { id, business: found.thing.business }, fault)
  if (found.kind === 'business' && call === 'GET owned_whatsapp_business_accounts')
    return listEdge(
      wabaNode,
      wabasOf(reading, ({ business }) => business.id === id),
      reading,
      address,
    )
  if (found.kind === 'business' && call === 'GET client_whatsapp_business_accounts')
    return listEdge(
      wabaNode,
      wabasOf(reading, ({ sharedWith }) => sharedWith?.id === id),
      reading,
      address,
    )
  if (request.method === 'GET' && edge !== '')
    throw invalidParameter(`Tried accessing nonexisting field (${edge}) on node type (${found.kind})`)
  if (request.method !== 'GET') throw missingObject(id, request.method.toLowerCase())
  if (found.kind === 'business') return writeNode(businessNode, found.thing, fields, reading)
  const node = found.kind === 'waba' ? wabaNode : found.kind === 'phone' ? phoneNode : chatDatasetNode
  return writeNode(node, found.thing, fields, reading)
}

const reaches = (accounts: readonly Account[], { accounts: own }: Waba) => own.some((one) => accounts.includes(one))

const reachesBusiness = ({ world }: Sandbox, accounts: readonly Account[], { id }: Business) =>
  accounts.some(({ business }) => business?.id === id) ||
  world.wabas.some((waba) => waba.business.id === id && !waba.sharedWith && reaches(accounts, waba))

/** Refuses who may not see it: what a person does not have looks as if it did not exist. */
function admit({ sandbox, session, request }: Reading, { kind, thing }: BusinessSide) {
  const has = (accounts: readonly Account[]) =>
    kind === 'business' ? reachesBusiness(sandbox, accounts, thing) : reaches(accounts, thing)
  const exists = kind !== 'chatDataset' || sandbox.state.now.chatDatasets.includes(thing.id)
  if (!exists || !has(session.profile.accounts))
    throw missingObject(request.path[0] ?? '', request.method.toLowerCase())
  requireDataAccess(sandbox, session)
  if (kind === 'business') requireScope(session, 'business_management')
  else if (kind === 'chatDataset') requireEventScope(session)
  else requireScope(session, 'whatsapp_business_management')
  if (!has(session.accounts)) throw forbidden('You do not have permission to access this object')
}

function wabasOf({ sandbox, session }: Reading, isOf: (waba: Waba) => boolean) {
  requireScope(session, 'whatsapp_business_management')
  return sandbox.world.wabas.filter((waba) => isOf(waba) && reaches(session.accounts, waba))
}

/** `GET /me/businesses`. */
export function myBusinesses(reading: Reading, address: PageAddress): unknown {
  const { sandbox, session } = reading
  requireDataAccess(sandbox, session)
  requireScope(session, 'business_management')
  const mine = sandbox.world.businesses.filter((business) => reachesBusiness(sandbox, session.accounts, business))
  return listEdge(businessNode, mine, reading, address)
}
