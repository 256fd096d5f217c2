import type { World } from '../../src/boot/open-world.ts'
import type { TestServer } from '../with-server.ts'
import { type Death, openSender } from './sender.ts'

/** Senders, one after the other: who dies is replaced. */
export interface Crew {
  /** Where lives end from now on, one after the other; what is left of them lives on. */
  begin(deaths: readonly Death[]): void
  /** @returns whether the sender lived to the end of it; if it did not, time has passed until that was noticed, and another is there */
  survives(work: (world: World) => Promise<unknown>): Promise<boolean>
  /** Since `begin`. */
  kills(): number
  close(): Promise<void>
}

/** Jobs come again when the heartbeat of what ran them is missed. */
const heartbeatSeconds = 20

export async function openCrew(server: TestServer): Promise<Crew> {
  let sender = await openSender(server)
  let [deaths, kills]: [Death[], number] = [[], 0]
  return {
    begin(next) {
      deaths = [...next]
      kills = 0
      sender.dieAt(deaths.shift())
    },
    async survives(work) {
      if (await sender.run(work)) return true
      kills += 1
      await sender.close()
      sender = await openSender(server)
      sender.dieAt(deaths.shift())
      server.sandbox.control.advanceClock(heartbeatSeconds)
      return false
    },
    kills: () => kills,
    close: () => sender.close(),
  }
}
