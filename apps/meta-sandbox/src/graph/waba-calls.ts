import type { Waba } from '../world/objects.ts'
import { requireEventScope } from './business-scopes.ts'
import { listEdge } from './edges/list-edge.ts'
import { invalidParameter, missingObject } from './graph-error.ts'
import { phoneNode } from './nodes/waba-nodes.ts'
import type { PageAddress } from './page.ts'
import type { Reading } from './reading.ts'

/** Calls about what hangs on a WhatsApp account: its numbers, the app's subscription, its dataset. */
export function answerWaba(reading: Reading, waba: Waba, call: string, address: PageAddress): unknown {
  switch (call) {
    case 'GET phone_numbers':
      return listEdge(phoneNode, [waba], reading, address)
    case 'GET subscribed_apps':
      return { data: isSubscribed(reading, waba) ? [{ whatsapp_business_api_data: appOf(reading) }] : [] }
    case 'POST subscribed_apps':
      return subscribe(reading, waba)
    case 'DELETE subscribed_apps':
      return unsubscribe(reading, waba)
    case 'POST dataset':
      return makeDataset(reading, waba)
    case 'GET dataset':
      requireEventScope(reading.session)
      return hasDataset(reading, waba) ? { id: waba.datasetId } : { data: [] }
    default:
      if (reading.request.method !== 'GET') throw missingObject(waba.id, reading.request.method.toLowerCase())
      throw invalidParameter(
        `Tried accessing nonexisting field (${call.slice(4)}) on node type (WhatsAppBusinessAccount)`,
      )
  }
}

const isSubscribed = ({ sandbox }: Reading, { id }: Waba) => sandbox.state.now.subscribedWabas.includes(id)
const hasDataset = ({ sandbox }: Reading, { id }: Waba) => sandbox.state.now.chatDatasets.includes(id)

const appOf = ({ sandbox }: Reading) => ({
  id: sandbox.options.appId,
  name: 'Meta Creative Intelligence (sandbox)',
  link: `https://www.facebook.com/games/?app_id=${sandbox.options.appId}`,
})

function subscribe(reading: Reading, { id }: Waba) {
  if (reading.request.params.has('override_callback_uri'))
    throw invalidParameter('The sandbox has one callback for all accounts; override_callback_uri is not simulated')
  reading.sandbox.state.change((state) => {
    state.subscribedWabas = [...new Set([...state.subscribedWabas, id])]
  })
  return { success: true }
}

function unsubscribe({ sandbox }: Reading, { id }: Waba) {
  sandbox.state.change((state) => {
    state.subscribedWabas = state.subscribedWabas.filter((each) => each !== id)
  })
  return { success: true }
}

/** There is one dataset for a WhatsApp account: the first call makes it, every other is told the same id. */
function makeDataset(reading: Reading, waba: Waba) {
  requireEventScope(reading.session)
  if (!hasDataset(reading, waba))
    reading.sandbox.state.change((state) => {
      state.chatDatasets.push(waba.id)
    })
  return { id: waba.datasetId }
}
