import { type MessagesArrived, messagesArrived } from '../src/features/whatsapp/whatsapp.facts.ts'
import type { Fact } from '../src/work/fact.ts'
import { type Caller, given } from './given.ts'
import { rowsOf } from './insights-account.ts'
import { changeWith, claimNumber, customerMessage, type Said, type TestNumber } from './whatsapp-arrivals.ts'
import { type TestServer, withServer } from './with-server.ts'

/** A server to which is delivered, one number, and an ear in the place of later features. */
export class IntakeStage {
  heard: MessagesArrived[] = []
  /** The id of a message that makes whoever hears of it fail, or `everything`. */
  poison = 'none'

  private constructor(
    readonly server: TestServer,
    readonly owner: Caller,
    readonly number: TestNumber,
  ) {}

  static async open(): Promise<IntakeStage> {
    const server = await withServer({ worker: false, now: '2026-11-19T15:00:00Z' })
    const owner = await given(server).owner()
    const stage = new IntakeStage(server, owner, await claimNumber(owner))
    messagesArrived.listeners.splice(0, messagesArrived.listeners.length, stage.hear)
    return stage
  }

  private readonly hear: Fact<MessagesArrived>['listeners'][number] = async (_em, _work, happened) => {
    if (this.poison === 'everything' || happened.messages.some(({ wamid }) => wamid === this.poison))
      throw new Error('a listener failed')
    this.heard.push(happened)
  }

  /** As if nothing had ever arrived. */
  async clear(): Promise<void> {
    this.heard = []
    this.poison = 'none'
    for (const table of ['whatsapp_inbox.delivery', 'whatsapp_message', 'whatsapp_status'])
      await rowsOf(this.owner, `delete from ${table}`)
  }

  /** A change with a message of noon. */
  said = (wamid: string, more: Said = {}) => changeWith(this.number, { wamid, at: noon, ...more })

  /** A delivery of such a message. */
  message = (wamid: string, more: Said = {}) => customerMessage(this.number, { wamid, at: noon, ...more })

  /** Ids that are remembered, in their order. */
  async remembered(): Promise<string[]> {
    const rows = await rowsOf(this.owner, 'select wamid from whatsapp_message order by wamid')
    return rows.map(({ wamid }) => wamid)
  }

  /** Ids that were announced, in the order in which they were. */
  told = (): string[] => this.heard.flatMap(({ messages }) => messages.map(({ wamid }) => wamid))

  /** What lies in the inbox. */
  parked = () =>
    rowsOf(
      this.owner,
      `select parked_because as reason, parked_number as number, attempts from whatsapp_inbox.delivery order by 1, 2`,
    )

  close = () => this.server.close()
}

export const noon = '2026-11-19T12:00:00Z'
