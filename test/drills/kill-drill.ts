import { setTimeout as pause } from 'node:timers/promises'
import { openStage, type Stage } from '../stage.ts'
import { openVisitor, type Visitor } from '../visitor/open-visitor.ts'
import { watchAccount } from '../visitor/watch-account.ts'
import { countOf, type Growing } from './rows-of.ts'

/** Somebody whose organisation follows one account, like everybody else in the drill. */
export interface Entered {
  readonly visitor: Visitor
  readonly adAccountId: string
}

/** A product of which processes may be killed. */
export interface Drill {
  readonly stage: Stage
  /** Founds an organisation of that name, connects the profile and switches the account on. */
  enter(name: string): Promise<Entered>
  /** Ends a process at once, as a power cut would, as soon as a table of the organisation has more rows than that. */
  killWhen(table: Growing, count: number, organizationId: string, name: Victim): Promise<void>
  /** From now on calls to the sandbox that match wait that long: a window in which to hit. */
  slowDown(path: string, delayMs: number, afterCalls?: number, times?: number): Promise<void>
}

type Victim = Parameters<Stage['pid']>[0]

/** Starts a product for whose sandbox time stands still: what is read twice is the same. */
export async function openDrill(): Promise<Drill> {
  const stage = await openStage({ DEMO: 'false', META_SANDBOX_CLOCK: new Date().toISOString() })
  return {
    stage,
    async enter(name) {
      const visitor = await openVisitor(stage, name)
      return { visitor, adAccountId: await watchAccount(visitor, 'ana', 'Loja BR') }
    },
    async killWhen(table, count, organizationId, name) {
      while ((await countOf(stage.database.ownerUrl, table, organizationId)) <= count) await pause(30)
      const pid = stage.pid(name)
      if (pid === undefined) throw new Error(`${name} does not run`)
      process.kill(pid, 'SIGKILL')
    },
    async slowDown(path, delayMs, afterCalls = 0, times = 1) {
      const answer = await fetch(`${stage.sandboxUrl}/__control/faults`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ kind: 'slow', match: { path }, delayMs, afterCalls, times }),
      })
      if (!answer.ok) throw new Error(`The sandbox refused the fault: ${await answer.text()}`)
    },
  }
}
