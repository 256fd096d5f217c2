import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStage, type Stage } from '../stage.ts'
import { openVisitor } from '../visitor/open-visitor.ts'
import { appSecret, type Door, openDoor } from '../webhooks/deliver.ts'
import { type OwnNumber, ownNumber } from '../webhooks/own-number.ts'
import { plannedTraffic, type Traffic } from '../webhooks/planned-traffic.ts'
import { look } from './rows-of.ts'

/** Messages and the repeats of some, altogether. */
const elements = Number(process.env.WEBHOOK_ELEMENTS ?? 200_000)
const connections = 64
const victims = ['serve', 'worker', 'postgres'] as const

let stage: Stage
let organizationId: string
let number: OwnNumber
beforeAll(async () => {
  stage = await openStage({ DEMO: 'false', WHATSAPP_APP_SECRET: appSecret })
  organizationId = (await openVisitor(stage, 'Webhooks')).organizationId
  number = await ownNumber(stage.database.ownerUrl, organizationId)
})
afterAll(() => stage?.stop())

it('keeps everything that it acknowledged, once, and one ticket for each person, whatever is killed', async () => {
  const traffic = plannedTraffic({ seed: 7, elements, number })
  const ending = new AbortController()
  const killing = killNowAndThen(stage, ending.signal)
  const answers = await bring(traffic)
  ending.abort()
  const kills = await killing
  await untilRead(stage)

  const count = async (sql: string) =>
    (await look<{ n: number }>(stage.database.ownerUrl, `select count(*)::int as n ${sql}`, [organizationId]))[0]?.n ??
    0
  const found = await count('from whatsapp_message where organization_id = $1')
  const touches = await count('from touch where organization_id = $1')
  const contacts = await count('from contact where organization_id = $1 and merged_into_id is null')
  const open = await count(`from ticket where organization_id = $1 and status = 'OPEN'`)
  const people = await count(`from (select contact_id from ticket where organization_id = $1 group by 1) as t`)
  const acknowledged = traffic.messages.length
  console.info(
    `· ${elements} elements in ${traffic.deliveries.length} deliveries: ${acknowledged} acknowledged, ${found} found, ${found - acknowledged} duplicated\n` +
      `· ${contacts} people of ${traffic.people}, ${open} open tickets, ${touches} touches of ${traffic.touches}\n` +
      `· killed: ${kills.join(', ')}; refused and brought again: ${answers.again}`,
  )
  expect({ found, contacts, open, people, touches }).toEqual({
    found: acknowledged,
    contacts: traffic.people,
    open: traffic.people,
    people: traffic.people,
    touches: traffic.touches,
  })
  expect(kills.length).toBeGreaterThan(2)
}, 1_800_000)

/** Every connection brings the next delivery, and the same again until it is taken: as Meta does, only sooner. */
async function bring({ deliveries }: Traffic): Promise<{ again: number }> {
  const door: Door = openDoor(`${stage.url}/webhooks/whatsapp`, connections)
  const left = deliveries[Symbol.iterator]()
  let again = 0
  const one = async () => {
    for (const make of left) {
      const body = make()
      while ((await door.deliver(body)) !== 200) {
        again += 1
        await pause(200)
      }
    }
  }
  await Promise.all(Array.from({ length: connections }, one))
  door.close()
  return { again }
}

/** Ends one process at once, every few seconds. @returns whom */
async function killNowAndThen(stage: Stage, signal: AbortSignal): Promise<string[]> {
  const killed: string[] = []
  for (let turn = 0; !signal.aborted; turn += 1) {
    await pause(4_000, undefined, { signal }).catch(() => {})
    const name = victims[turn % victims.length]
    const pid = name && stage.pid(name)
    if (signal.aborted || !name || pid === undefined) continue
    if (isKilled(pid)) killed.push(name)
  }
  return killed
}

/** False when it was just being started again. */
function isKilled(pid: number): boolean {
  try {
    return process.kill(pid, 'SIGKILL')
  } catch {
    return false
  }
}

/** A job of a worker that was killed is missed after a minute or two. */
async function untilRead(stage: Stage): Promise<void> {
  const left = 'select count(*)::int as n from whatsapp_inbox.delivery where parked_because is null'
  for (;;) {
    const [row] = await look<{ n: number }>(stage.database.ownerUrl, left).catch(() => [])
    if (row?.n === 0) return
    await pause(1_000)
  }
}
