import { fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import type { Bench, Figure } from '@mci/infra/bench'
import { look } from '../drills/rows-of.ts'
import { openStage, type Stage } from '../stage.ts'
import { openVisitor } from '../visitor/open-visitor.ts'
import { appSecret, openDoor } from '../webhooks/deliver.ts'
import { type OwnNumber, ownNumber } from '../webhooks/own-number.ts'
import { deliveryOf } from '../webhooks/written-message.ts'

const connections = 64
const seconds = 30
/** As many deliveries in a second as the product is to bear on one small machine. */
const wanted = 1_000
const people = 5_000

async function* run(): AsyncGenerator<Figure> {
  const stage = await openStage({ DEMO: 'false', WHATSAPP_APP_SECRET: appSecret })
  const bare = await openBareHandler(stage)
  try {
    const { organizationId } = await openVisitor(stage, 'Bench')
    const number = await ownNumber(stage.database.ownerUrl, organizationId)
    const ours = `${stage.url}/webhooks/whatsapp`
    await flood(ours, number, 3)
    await flood(bare.url, number, 3)

    const steady = await atRate(ours, number)
    const size = `one message each, ${wanted} in a second for ${seconds} s, the worker reading them meanwhile`
    yield figure('answered', steady.count / steady.seconds, 'per s', null, `≥ ${wanted * 0.99}`, size)
    yield figure('wait of the half', quantile(steady.waits, 0.5), 'ms', null, '≤ 25', size)
    yield figure('wait of all but one in a hundred', quantile(steady.waits, 0.99), 'ms', null, '≤ 250', size)
    const read = await untilRead(stage)
    yield figure('read after the last one', read, 's', null, null, size)

    const flooded = await flood(ours, number, seconds / 3)
    await untilRead(stage)
    const beside = await flood(bare.url, number, seconds / 3)
    const most = `as many as ${connections} connections bring`
    const perSecond = ({ count, seconds }: Measured) => count / seconds
    yield figure('answered at most', perSecond(flooded), 'per s', perSecond(beside), '≥ 0.6× of a bare insert', most)
    yield figure('wait of the half', quantile(flooded.waits, 0.5), 'ms', quantile(beside.waits, 0.5), null, most)
  } finally {
    await bare.close()
    await stage.stop()
  }
}

const figure = (
  name: string,
  value: number,
  unit: string,
  beside: number | null,
  goal: string | null,
  size: string,
) => ({
  ...{ name, unit, goal, size },
  value: Number(value.toPrecision(4)),
  beside: beside === null ? null : Number(beside.toPrecision(4)),
})

interface Measured {
  readonly count: number
  readonly seconds: number
  /** Milliseconds, in the order of the answers. */
  readonly waits: number[]
}

let written = 0
const nextBody = (number: OwnNumber): Buffer => {
  written += 1
  const adId = written % 10 === 0 ? '120200000000000003' : null
  const message = { wamid: `wamid.bench.${written}`, person: written % people, at: new Date(), adId }
  return deliveryOf(number, [{ ...message, text: 'Oi, vi o anúncio e quero saber o preço' }])
}

/** Every connection brings the next as soon as the one before was taken. */
async function flood(url: string, number: OwnNumber, forSeconds: number): Promise<Measured> {
  const door = openDoor(url, connections)
  const waits: number[] = []
  const began = performance.now()
  const bring = async () => {
    while (performance.now() - began < forSeconds * 1_000) waits.push(await timed(() => door.deliver(nextBody(number))))
  }
  await Promise.all(Array.from({ length: connections }, bring))
  door.close()
  return { count: waits.length, seconds: (performance.now() - began) / 1_000, waits }
}

/** They come by the clock, whether or not those before were answered: a door that is slow is not spared. */
async function atRate(url: string, number: OwnNumber): Promise<Measured> {
  const door = openDoor(url, connections)
  const waits: number[] = []
  const all: Promise<void>[] = []
  const began = performance.now()
  while (performance.now() - began < seconds * 1_000) {
    const due = Math.floor(((performance.now() - began) / 1_000) * wanted)
    for (; all.length < due; )
      all.push(timed(() => door.deliver(nextBody(number))).then((wait) => void waits.push(wait)))
    await pause(2)
  }
  await Promise.all(all)
  door.close()
  return { count: waits.length, seconds: (performance.now() - began) / 1_000, waits }
}

async function timed(deliver: () => Promise<number>): Promise<number> {
  const began = performance.now()
  const status = await deliver()
  if (status !== 200) throw new Error(`A delivery was answered ${status}`)
  return performance.now() - began
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length * share)] ?? Number.NaN
}

/** Waits until nothing is left in the inbox. @returns seconds */
async function untilRead(stage: Stage): Promise<number> {
  const began = performance.now()
  const left = 'select 1 from whatsapp_inbox.delivery where parked_because is null limit 1'
  while ((await look(stage.database.ownerUrl, left)).length > 0) await pause(50)
  return (performance.now() - began) / 1_000
}

/** A bare handler beside ours, in a process of its own as ours has: it does not share a core's turn with those who deliver. */
async function openBareHandler(stage: Stage): Promise<{ url: string; close(): Promise<void> }> {
  const child = fork(new URL('./bare-handler.ts', import.meta.url), [stage.database.ownerUrl])
  const exit = once(child, 'exit')
  const ended = exit.then(() => Promise.reject(new Error('The bare handler ended before it listened')))
  const [{ url }] = (await Promise.race([once(child, 'message'), ended])) as [{ url: string }]
  ended.catch(() => {})
  return {
    url,
    async close() {
      child.disconnect()
      await exit
    },
  }
}

export default {
  about: 'deliveries of WhatsApp taken in, fsync on, beside a bare handler that inserts the bytes and nothing else',
  run,
} satisfies Bench
