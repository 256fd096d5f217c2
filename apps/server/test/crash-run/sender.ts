import { features } from '../../src/boot/features.ts'
import { openWorld, type World } from '../../src/boot/open-world.ts'
import { type Passage, type Place, passages } from '../../src/features/conversions/sending/passing.ts'
import { openWire } from '../fault-run/wire.ts'
import type { TestServer } from '../with-server.ts'

/** Where a sender dies: at a place of its own way, or while its call to Meta is on the wire, before it arrives or when it has. */
export type DeathPlace = Place | 'lost' | 'received'

export interface Death {
  readonly place: DeathPlace
  /** 1 for the first time that it comes by there. */
  readonly nth: number
}

/** What a process that sends would be, inside of the test's own: it is cut off from everything once. */
export interface Sender {
  /** From now on; it lives on without one. */
  dieAt(death: Death | undefined): void
  /** @returns whether it lived to the end of it */
  run(work: (world: World) => Promise<unknown>): Promise<boolean>
  close(): Promise<void>
}

/**
 * Opens what a process of its own would hold: connections and a client of Meta, reached by a wire of its own. Where it dies, PostgreSQL
 * and Meta see its connections break, and it hears nothing any more: what it waits for never comes, so nothing of it runs on.
 */
export async function openSender({ env, sandbox, world: { log } }: TestServer): Promise<Sender> {
  const wire = await openWire(env.databaseUrl, sandbox.url)
  const clock = () => new Date(sandbox.control.clock().now)
  const meta = { ...env.meta, graphUrl: wire.graphUrl }
  const own = { ...env, meta, databaseUrl: wire.databaseUrl }
  const world = await openWorld(own, features, log, { application: 'mci-mortal', clock, poolSize: 4 })
  let [death, left]: [Death | undefined, number] = [undefined, 0]
  const onPassage = (message: unknown) => {
    const { place, work } = message as Passage
    if (!death || work.queue !== world.means.queue || place !== lastBefore(death.place)) return
    left -= 1
    if (left !== 0) return
    if (death.place === place) wire.cutNow()
    else wire.cutAt({ of: 'call', nth: 1, isDone: death.place === 'received' })
  }
  passages.subscribe(onPassage)
  return {
    dieAt(next) {
      death = next
      left = next?.nth ?? 0
    },
    run: (work) => Promise.race([work(world).then(() => true), wire.cut.then(() => false)]),
    async close() {
      passages.unsubscribe(onPassage)
      const isDead = wire.isCut
      wire.close()
      if (!isDead) return world.close()
      // The address is gone before what died hears of its end: whatever it still tries reaches nobody. Not waited for, since a transaction
      // that was never answered leaves its connection taken.
      wire.bury()
      void world.close()
    },
  }
}

/** The last place before a call is on the wire is where its body is written. */
const lastBefore = (place: DeathPlace): Place => (place === 'lost' || place === 'received' ? 'written' : place)
