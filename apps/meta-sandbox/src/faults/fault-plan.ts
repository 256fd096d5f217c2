import * as z from 'zod'
import { hash32 } from '../world/chance.ts'
import { type FaultKind, type FaultRule, faultKinds, faultRule } from './fault-rule.ts'

const planned = [
  'transient',
  'html502',
  'errorIn200',
  'textIn200',
  'reset',
  'truncated',
  'slow',
  'throttle',
  'throttleSilent',
  'throttleCustom',
  'reduceData',
  'timeout',
  'reportFailed',
  'reportStuck',
  'reportSkipped',
  'unquotedRunId',
  'batchNull',
  'shortPage',
] as const satisfies readonly FaultKind[]

/** Trouble in the long run: which share of calls it meets, and with what. */
export const faultPlan = z
  .object({
    seed: z.coerce.number().int().min(0),
    share: z.coerce.number().min(0).max(1),
    kinds: z
      .array(z.enum(faultKinds))
      .min(1)
      .default([...planned]),
  })
  .strict()
export type FaultPlan = z.infer<typeof faultPlan>

/** A plan at work: what it does to the n-th call of a path follows from its seed, the path and n alone. */
export interface RunningPlan {
  readonly plan: FaultPlan
  struck(): number
  strike(method: string, path: string, inBatch: boolean): FaultRule | undefined
}

export function runPlan(plan: FaultPlan): RunningPlan {
  const seen = new Map<string, number>()
  let struck = 0
  return {
    plan,
    struck: () => struck,
    strike(method, path, inBatch) {
      // A code works once: spoiling its exchange would end in a new login, which no client can repeat by itself.
      if (/(^|\/)oauth(\/|$)/.test(path)) return undefined
      const call = `${method} ${path}`
      const n = (seen.get(call) ?? 0) + 1
      seen.set(call, n)
      const draw = (about: string) => hash32(plan.seed, 'plan', call, n, about)
      const kinds = plan.kinds.filter((kind) => concerns(kind, method, path, inBatch))
      const kind = kinds[draw('kind') % Math.max(1, kinds.length)]
      if (!kind || draw('strike') / 2 ** 32 >= plan.share) return undefined
      struck++
      // Short enough for a drill: up to half a second slow, throttled for one to three.
      return faultRule.parse({ kind, delayMs: 50 + (draw('wait') % 450), waitSeconds: 1 + (draw('wait') % 3) })
    },
  }
}

/** Whether a fault can be seen in such a call at all: a plan strikes with what has an effect. */
function concerns(kind: FaultKind, method: string, path: string, inBatch: boolean): boolean {
  const list = method === 'GET' && /\/[a-z]{3,}$/.test(path)
  if (kind.startsWith('report') || kind === 'unquotedRunId') return method === 'POST' && path.endsWith('/insights')
  if (kind === 'eventsShort') return method === 'POST' && path.endsWith('/events')
  if (kind === 'refuseEvent') return false
  if (kind === 'batchNull') return inBatch
  if (kind === 'batchTimeout') return method === 'POST' && /^\/(v\d+\.\d+)?$/.test(path)
  if (kind === 'shortPage' || kind === 'emptyPage' || kind === 'reduceData') return list
  if (kind === 'timeout' || kind === 'tooManyRows') return method === 'GET' && path.endsWith('/insights')
  if (kind.startsWith('throttle')) return !/^\/(v\d+\.\d+)?$/.test(path)
  return !inBatch || !onTheWay.has(kind)
}

/** What happens to a connection or a body happens to a whole batch. */
const onTheWay = new Set<FaultKind>(['html502', 'errorIn200', 'textIn200', 'reset', 'truncated', 'halfJson', 'slow'])
