import { connect, createServer, type Server, type Socket } from 'node:net'

/** When a process ends: at its nth call to Meta or commit, before that arrives or when it was done and nobody hears of it. */
export interface Moment {
  readonly of: 'call' | 'commit'
  readonly nth: number
  readonly isDone: boolean
}

/** All that one process says to the world outside goes through its wire. */
export interface Wire {
  readonly databaseUrl: string
  readonly graphUrl: string
  readonly isCut: boolean
  /** Comes when it was cut. */
  readonly cut: Promise<void>
  /** Cuts it at that moment, counted from now. */
  cutAt(moment: Moment): void
  /** Cuts it at once. */
  cutNow(): void
  close(): void
  /** After it was cut and closed: this side finds everybody gone, and lets go of what it held. */
  bury(): void
}

/**
 * A wire to PostgreSQL and to Meta. Where it is cut, both see their connections break as they do when a process is killed, and this
 * side sees nothing any more: no answer, no error, no end. What waits for an answer waits for ever, so none of it runs on.
 */
export async function openWire(databaseUrl: string, graphUrl: string): Promise<Wire> {
  const life = begin()
  const [database, graph] = [new URL(databaseUrl), new URL(graphUrl)]
  const relays = [
    await relay(database, life, (chunk) => chunk.length < 200 && /commit\0/i.test(chunk.toString('latin1')), 'commit'),
    await relay(graph, life, (chunk) => /^(GET|POST|DELETE) \//.test(chunk.toString('latin1', 0, 8)), 'call'),
  ]
  return {
    databaseUrl: database.href,
    graphUrl: graph.href.replace(/\/$/, ''),
    get isCut() {
      return life.isOver()
    },
    cut: life.over,
    cutAt: life.endAt,
    cutNow: life.end,
    close() {
      for (const server of relays) server.close()
      // What died never hears of its end.
      if (life.isOver()) for (const socket of life.near) socket.unref()
      else for (const socket of [...life.near, ...life.far]) socket.destroy()
    },
    bury() {
      for (const socket of life.near) socket.destroy()
    },
  }
}

type Life = ReturnType<typeof begin>

function begin() {
  const { promise: over, resolve } = Promise.withResolvers<void>()
  const [near, far] = [new Set<Socket>(), new Set<Socket>()]
  let [moment, left, isOver]: [Moment | null, number, boolean] = [null, 0, false]
  const end = () => {
    isOver = true
    for (const socket of near) socket.pause()
    for (const socket of far) socket.resetAndDestroy()
    resolve()
  }
  return {
    ...{ near, far, over, end },
    isOver: () => isOver,
    endAt(next: Moment) {
      moment = next
      left = next.nth
    },
    /** Counts a call or a commit that is about to leave; tells whether it is the last. */
    isLast(kind: Moment['of']): boolean {
      if (moment?.of !== kind || left <= 0) return false
      left -= 1
      return left === 0
    },
    isDoneFirst: () => moment?.isDone === true,
  }
}

/** Listens in place of `to`, whose address becomes the relay's. */
async function relay(to: URL, life: Life, isOne: (chunk: Buffer) => boolean, kind: Moment['of']): Promise<Server> {
  const target = { host: to.hostname, port: Number(to.port) }
  const server = createServer((near) => {
    life.near.add(near.on('error', () => {}))
    if (life.isOver()) return void near.pause()
    const far = connect(target).on('error', () => {})
    life.far.add(far)
    let isLast = false
    near.on('data', (chunk) => {
      if (life.isOver()) return
      isLast ||= isOne(chunk) && life.isLast(kind)
      if (isLast && !life.isDoneFirst()) return life.end()
      far.write(chunk)
    })
    far.on('data', (chunk) => {
      if (isLast) life.end()
      if (!life.isOver()) near.write(chunk)
    })
    near.on('close', () => far.destroy())
    far.on('close', () => life.isOver() || near.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  server.unref()
  const address = server.address()
  to.hostname = '127.0.0.1'
  to.port = String(typeof address === 'object' && address ? address.port : 0)
  return server
}
