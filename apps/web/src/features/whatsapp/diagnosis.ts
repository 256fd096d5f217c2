type Setup = {
  isVerified: boolean
  lastDeliveryAt?: string | null
  /** Null for whoever does not run the installation: it counts what came for everybody. */
  refusedToday?: number | null
  parked: readonly { count: number }[]
}
type Number = { isConnected: boolean }

export type CheckKey = 'handshake' | 'number' | 'signature' | 'parked' | 'delivery'
/** `done`: nothing to do. `todo`: what is in the way. `open`: cannot be told before what is above is done. */
export type Check = { key: CheckKey; state: 'done' | 'todo' | 'open' }

/** What stands between Meta and the first message, in the order in which it is mended. */
export function diagnose(setup: Setup, numbers: readonly Number[]): Check[] {
  const isConnected = numbers.some((number) => number.isConnected)
  const ready = setup.isVerified && isConnected
  const state = (isDone: boolean): Check['state'] => (isDone ? 'done' : 'todo')
  return [
    { key: 'handshake', state: state(setup.isVerified) },
    { key: 'number', state: state(isConnected) },
    ...(setup.refusedToday == null ? [] : [{ key: 'signature' as const, state: state(setup.refusedToday === 0) }]),
    { key: 'parked', state: state(setup.parked.every(({ count }) => count === 0)) },
    { key: 'delivery', state: setup.lastDeliveryAt ? 'done' : ready ? 'todo' : 'open' },
  ]
}
