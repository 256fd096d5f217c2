import { setTimeout as pause } from 'node:timers/promises'
import { webhookSignature } from '@mci/meta-api'
import { NotFound } from '../../../schema/problem.graphql.ts'
import type { Work } from '../../../work/work.ts'
import { callbackPath } from '../callback-path.ts'
import { findNumber } from '../numbers/numbers.store.ts'
import { WhatsAppMessage } from '../whatsapp-message.entity.ts'
import { WhatsAppTestArrived, WhatsAppTestLost } from '../whatsapp-results.graphql.ts'
import { testDelivery } from './test-delivery.ts'

const patienceMs = 10_000
const betweenLooksMs = 50

/** Sends a message to our own address as Meta would, by the way that Meta's take, and waits until it is remembered. */
export async function sendTest(
  work: Work,
  numberId: string,
): Promise<WhatsAppTestArrived | WhatsAppTestLost | NotFound> {
  const { em, say, clock } = work
  const number = await findNumber(em, numberId)
  if (!number) return NotFound.of('WhatsAppNumber', numberId, say({ key: 'whatsapp.notFound' }))
  const lost = (httpStatus: number | null, key: string) =>
    Object.assign(new WhatsAppTestLost(), { httpStatus, message: say({ key, params: { status: httpStatus ?? 0 } }) })
  if (number.disconnectedAt) return lost(null, 'whatsapp.test.disconnected')
  const sentAt = clock()
  const began = performance.now()
  const { wamid, payload } = testDelivery(number, sentAt)
  const body = JSON.stringify(payload, null, 2)
  const httpStatus = await post(work, body)
  if (httpStatus === null) return lost(null, 'whatsapp.test.unreachable')
  if (httpStatus !== 200) return lost(httpStatus, 'whatsapp.test.refused')
  const arrival = await waitFor(work, wamid, began + patienceMs)
  if (!arrival) return lost(httpStatus, 'whatsapp.test.late')
  const milliseconds = Math.round(performance.now() - began)
  const { receivedAt: arrivedAt } = arrival
  return Object.assign(new WhatsAppTestArrived(), { sentAt, arrivedAt, milliseconds, httpStatus, payload: body })
}

/** @returns the status; null when there was no answer */
async function post({ settings, log }: Work, body: string): Promise<number | null> {
  const { whatsapp, publicUrl } = settings
  try {
    const answer = await fetch(publicUrl + callbackPath, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-hub-signature-256': webhookSignature(Buffer.from(body), whatsapp.appSecret.reveal()),
      },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(patienceMs),
    })
    await answer.body?.cancel()
    return answer.status
  } catch (error) {
    log.info({ err: error, action: 'whatsapp_test' }, 'our own address did not answer')
    return null
  }
}

async function waitFor(work: Work, wamid: string, until: number): Promise<WhatsAppMessage | null> {
  for (;;) {
    const found = await work.em.fork().findOne(WhatsAppMessage, { wamid })
    if (found || performance.now() > until) return found
    await pause(betweenLooksMs)
  }
}
