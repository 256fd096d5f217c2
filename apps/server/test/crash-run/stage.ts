import { openWork } from '../../src/boot/open-work.ts'
import type { World } from '../../src/boot/open-world.ts'
import { ticketMoved } from '../../src/features/leads/index.ts'
import { announce } from '../../src/work/fact.ts'
import { connect } from '../at-meta.ts'
import { type ConversionsStage, openConversions, qualified, sendDue, tick } from '../conversions-stage.ts'
import { rowsOf } from '../insights-account.ts'
import { type Crew, openCrew } from './crew.ts'
import { type Ordeal, ordealOf } from './ordeal.ts'
import type { DeathPlace } from './sender.ts'
import { type Delivery, watchPosts } from './watch-posts.ts'

/** An event as our ledger has it in the end. */
export interface Entry {
  readonly eventId: string
  readonly status: string
}

/** What a run left in both ledgers. */
export interface Run {
  readonly ordeal: Ordeal
  readonly kills: number
  /** The ids of the facts that there were to tell. */
  readonly facts: readonly string[]
  readonly ours: readonly Entry[]
  readonly theirs: readonly Delivery[]
  /** Whether it came to an end within its steps. */
  readonly isOver: boolean
}

export interface CrashStage {
  run(place: DeathPlace, seed: number): Promise<Run>
  close(): Promise<void>
}

/** As many as a run may need; each run has all of them as if nobody had been told. */
const mostLeads = 24
const mostSteps = 80
const stepsUntilSomebodyLooks = 20

/** Conversations whose tickets are qualified, two profiles that may tell of them, and senders that die on the way. */
export async function openCrashStage(): Promise<CrashStage> {
  const stage = await openConversions()
  await connect(stage.owner, { profile: 'ana' })
  const tickets = await qualified(stage, mostLeads)
  const posts = watchPosts(stage.server)
  const crew = await openCrew(stage.server)
  return {
    async run(place, seed) {
      const ordeal = ordealOf(place, seed)
      await prepare(stage, tickets, ordeal)
      posts.begin()
      crew.begin(ordeal.deaths)
      await tell(stage, crew, tickets.slice(0, ordeal.leads))
      const isOver = await toTheEnd(stage, crew)
      const ours = await rowsOf(
        stage.owner,
        'select event_id as "eventId", status from conversion_event order by event_id',
      )
      const facts = tickets.slice(0, ordeal.leads).map((id) => `lead-${id}`)
      return {
        ordeal,
        kills: crew.kills(),
        facts: facts.toSorted(),
        ours: ours as Entry[],
        theirs: posts.deliveries(),
        isOver,
      }
    },
    async close() {
      posts.stop()
      await crew.close()
      await stage.server.close()
    },
  }
}

async function prepare({ server, owner }: ConversionsStage, tickets: readonly string[], { refused, faults }: Ordeal) {
  const { control } = server.sandbox
  control.reset()
  for (const table of ['conversion_event', 'meta_limits.lane', 'notice']) await rowsOf(owner, `delete from ${table}`)
  await rowsOf(owner, `update connection set state = 'ACTIVE'`)
  const match = { path: '/events$' }
  for (const fault of faults) control.addFault({ ...fault, match })
  if (refused !== null) control.addFault({ kind: 'refuseEvent', eventId: `lead-${tickets[refused]}`, match })
}

/** People qualify tickets; where the server dies before that is written, they do so again. */
async function tell({ owner }: ConversionsStage, crew: Crew, tickets: readonly string[]): Promise<void> {
  const organizationId = owner.organizationId ?? ''
  const qualify = (world: World) => {
    const work = openWork(world, { kind: 'system', organizationId }, 'en')
    return work.em.transactional(async (em) => {
      const moved = { from: 'NEW', to: 'QUALIFIED', wasQualified: false, at: work.clock() } as const
      for (const ticketId of tickets) await announce(em, work, ticketMoved, { ticketId, ...moved })
    })
  }
  while (!(await crew.survives(qualify))) {
    const [{ count }] = await rowsOf(owner, 'select count(*)::int as count from conversion_event')
    if (count !== 0) throw new Error('A move that was not committed has left an event')
  }
}

// When something is to be done next: what is due, or a claim to be missed.
const next = `
  select min(case status when 'SENDING' then claimed_at + interval '121 seconds' else due_at end) as at
  from conversion_event where status in ('PENDING', 'SENDING')`

/** Jobs and clock, whenever there is something to do, until nothing is left that goes on by itself. */
async function toTheEnd({ server, owner }: ConversionsStage, crew: Crew): Promise<boolean> {
  const { control } = server.sandbox
  for (let step = 0; step < mostSteps; step += 1) {
    const [{ at }] = (await rowsOf(owner, next)) as [{ at: string | null }]
    if (at === null) return true
    // Where both tokens have ended, everything waits until a person comes.
    if (step === stepsUntilSomebodyLooks) await connect(owner, { profile: 'bruno' })
    const wait = (Date.parse(at) - Date.parse(control.clock().now)) / 1_000
    control.advanceClock(Math.max(wait, 1))
    for (const job of [tick, sendAll]) await crew.survives((world) => job({ world, owner }))
  }
  return false
}

const sendAll = ({ world, owner }: { world: World; owner: ConversionsStage['owner'] }) => sendDue(owner, world)
