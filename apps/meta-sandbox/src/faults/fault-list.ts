import { hash32 } from '../world/chance.ts'
import { type FaultPlan, type RunningPlan, runPlan } from './fault-plan.ts'
import type { FaultRule } from './fault-rule.ts'

export interface WaitingFault extends FaultRule {
  readonly id: number
  /** Strikes it has left. */
  left: number
  seen: number
}

/** Faults that wait for the calls they match, oldest first; each call meets at most one. */
export interface FaultList {
  add(rule: FaultRule): WaitingFault
  list(): readonly WaitingFault[]
  clear(): void
  /**
   * The fault that strikes this call, if any; it then has one strike less.
   *
   * @param events text of the events that the call sends, for faults that wait for one of them
   */
  strike(method: string, path: string, inBatch?: boolean, events?: string): FaultRule | undefined
  /** Sets the plan that strikes calls which no waiting fault met; nothing ends it. */
  setPlan(plan: FaultPlan | undefined): void
  plan(): RunningPlan | undefined
}

export function createFaultList(seed: number): FaultList {
  let faults: WaitingFault[] = []
  let nextId = 1
  let running: RunningPlan | undefined
  const strikes = (fault: WaitingFault, method: string, path: string, events = '') => {
    if (fault.eventId && !events.includes(JSON.stringify(fault.eventId))) return false
    if (fault.match.method && fault.match.method !== method) return false
    if (fault.match.path && !new RegExp(fault.match.path).test(path)) return false
    fault.seen++
    if (fault.seen <= fault.afterCalls) return false
    return hash32(seed, 'fault', fault.id, fault.seen) / 2 ** 32 < fault.probability
  }
  return {
    add(rule) {
      const fault = { ...rule, id: nextId++, left: rule.times, seen: 0 }
      faults.push(fault)
      return fault
    },
    list: () => faults,
    clear: () => {
      faults = []
      nextId = 1
    },
    strike(method, path, inBatch = false, events = '') {
      const fault = faults.find((candidate) => strikes(candidate, method, path, events))
      if (!fault) return running?.strike(method, path, inBatch)
      fault.left--
      if (fault.left === 0) faults = faults.filter((candidate) => candidate !== fault)
      return fault
    },
    setPlan: (plan) => {
      running = plan && runPlan(plan)
    },
    plan: () => running,
  }
}
