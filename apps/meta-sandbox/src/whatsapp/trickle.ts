import { setTimeout as wait } from 'node:timers/promises'
import type { Sandbox } from '../sandbox.ts'
import { chance } from '../world/chance.ts'
import { customersOf } from './customers.ts'
import { planVisit, type Visit } from './plan-visit.ts'

/** Lets customers come by themselves, so many an hour of real time, while somebody listens to them. */
export async function keepCustomersComing(sandbox: Sandbox, perHour: number, stop: AbortSignal): Promise<void> {
  const luck = chance(sandbox.options.seed, 'gaps', sandbox.people.clicks().length)
  const pause = async (seconds: number) =>
    wait(seconds * 1000, true, { signal: stop, ref: false }).catch(() => false as const)
  // Arrivals know nothing of each other: many short gaps, a few long ones, none absurd.
  const gap = () => (3_600 / perHour) * Math.min(4, -Math.log(1 - luck.unit()))
  for (let n = 1; await pause(gap()); n++) {
    const visit = sandbox.state.now.webhookUrl === null ? undefined : planVisit(sandbox, n)
    if (visit) void goThrough(sandbox, visit, pause)
  }
}

/** A visit lasts minutes; others begin meanwhile. */
async function goThrough(sandbox: Sandbox, visit: Visit, pause: (seconds: number) => Promise<boolean>) {
  const customers = customersOf(sandbox)
  const { person } = await customers.tap(visit.tap)
  const whoCame = sandbox.people.find(person)
  for (const { afterSeconds, text } of visit.sentences) {
    // Whoever was forgotten by a reset says nothing more.
    if (!(await pause(afterSeconds)) || sandbox.people.find(person) !== whoCame) return
    await customers.say({ person, text })
  }
}
