import type { z } from 'zod'
import type { WaitingFault } from '../faults/fault-list.ts'
import { type FaultPlan, faultPlan } from '../faults/fault-plan.ts'
import { type FaultRule, faultRule } from '../faults/fault-rule.ts'
import type { TokenEnding } from '../graph/graph-error.ts'
import type { Tier } from '../limits/tier.ts'
import type { Size } from '../options.ts'
import type { Mood } from '../reports/report-run.ts'
import type { Sandbox } from '../sandbox.ts'
import type { Change } from '../world/change.ts'
import { type BusinessControl, businessControlOf } from './business-control.ts'
import type { LoggedCall } from './call-log.ts'
import { changeStanding } from './change-standing.ts'

/** What a test or a person may do to a sandbox from outside of Meta's world. */
export interface Control extends BusinessControl {
  clock(): { now: string; frozen: boolean }
  setClock(instant: string, frozen?: boolean): void
  /** Negative goes back. */
  advanceClock(seconds: number): void
  addFault(rule: z.input<typeof faultRule>): WaitingFault
  faults(): readonly WaitingFault[]
  clearFaults(): void
  /** Trouble in the long run: strikes calls that no waiting fault met; nothing ends it. */
  setPlan(plan: z.input<typeof faultPlan> | undefined): void
  plan(): (FaultPlan & { struck: number }) | undefined
  /** How reports that are asked for from now on go. */
  setReportMood(mood: Mood): void
  limits(): ReturnType<Sandbox['limits']['view']>
  /** Ends every token of a profile, or of all, for the reason of a subcode: 458 app removed … 463 expired. */
  endTokens(profile: string | undefined, subcode: TokenEnding): void
  /** The token stays valid and reads nothing any more. */
  endDataAccess(profile: string): void
  /** Takes an account out of what a profile shared, until it consents again. */
  removeAccount(profile: string, account: string): void
  /** Meta's account_status from now on; other than 1 the account delivers nothing from tomorrow until it is 1 again. */
  setAccountStatus(account: string, status: number): void
  /** Makes the account's own total of a day differ from the sum of its ads, as when an ad is no longer listed. */
  drift(account: string, day: string, cents: number): void
  clearDrift(): void
  /** Rows of the last two days come in by 18 hours after midnight; the account's total is ahead of its ads. */
  setLateRows(account: string, late: boolean): void
  /** Renames, pauses, resumes, archives or deletes a campaign, an ad set or an ad, now. */
  changeObject(id: string, change: Omit<Change, 'at'>): void
  /** Sizes above which reads fail; those not named stay. */
  setSize(size: { [K in keyof Size]?: Size[K] | undefined }): Size
  /** Every picture address given out so far is expired. */
  expirePictures(): void
  setTier(tier: Tier): void
  log(): { counted: number; calls: readonly LoggedCall[] }
  reset(): void
}

export function controlOf(sandbox: Sandbox): Control {
  const { clock, faults, state, limits, log, world } = sandbox
  return {
    ...businessControlOf(sandbox),
    clock: () => ({ now: new Date(clock.now()).toISOString(), frozen: clock.frozen() }),
    setClock: (instant, frozen) => clock.set(instant, frozen),
    advanceClock: (seconds) => clock.advance(seconds),
    addFault: (rule) => faults.add(faultRule.parse(rule) satisfies FaultRule),
    faults: () => faults.list(),
    clearFaults: () => faults.clear(),
    setPlan: (plan) => faults.setPlan(plan && faultPlan.parse(plan)),
    plan: () => {
      const running = faults.plan()
      return running && { ...running.plan, struck: running.struck() }
    },
    setReportMood: (mood) => sandbox.reports.setMood(mood),
    limits: () => limits.view(),
    endTokens: (profile, subcode) =>
      state.change((now) => {
        for (const { key } of world.profiles)
          if (profile === undefined || key === profile) now.endings[key] = { below: now.nextGrant, subcode }
      }),
    endDataAccess: (profile) =>
      state.change((now) => {
        now.dataAccessEnded[profile] = now.nextGrant
      }),
    removeAccount: (profile, account) =>
      state.change((now) => {
        now.removedAccounts[profile] = [...new Set([...(now.removedAccounts[profile] ?? []), account])]
      }),
    setAccountStatus: (account, status) => changeStanding(sandbox, account, status),
    drift: (account, day, cents) =>
      state.change((now) => {
        now.drifts[account] = { ...now.drifts[account], [day]: cents }
      }),
    clearDrift: () =>
      state.change((now) => {
        now.drifts = {}
      }),
    setLateRows: (account, late) =>
      state.change((now) => {
        now.lateRows[account] = late
      }),
    changeObject: (id, change) =>
      state.change((now) => {
        now.changes[id] = [...(now.changes[id] ?? []), { at: clock.now(), ...change }]
      }),
    setSize(size) {
      const given = Object.entries(size).filter(([, most]) => most !== undefined)
      sandbox.size = { ...sandbox.size, ...Object.fromEntries(given) }
      return sandbox.size
    },
    expirePictures: () =>
      state.change((now) => {
        now.pictureGeneration++
      }),
    setTier: (tier) => limits.setTier(tier),
    log: () => ({ counted: log.counted(), calls: log.list() }),
    reset: () => sandbox.reset(),
  }
}
