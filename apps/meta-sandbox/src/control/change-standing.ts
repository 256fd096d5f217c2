import { localTime } from '../clock/calendar.ts'
import type { Sandbox } from '../sandbox.ts'
import type { Account } from '../world/objects.ts'

/** Gives an account another status from now on. What it delivered until today stays; days of rest stay empty. */
export function changeStanding({ state, world, clock }: Sandbox, id: string, status: number): void {
  const account = world.find(id)?.thing as Account
  const today = localTime(clock.now(), account.zone).day
  state.change((now) => {
    const before = now.standings[id]?.rests ?? []
    const rests = before.map((rest) => (status === 1 && rest.until === null ? { ...rest, until: today } : rest))
    const resting = rests.some(({ until }) => until === null)
    if (status !== 1 && !resting) rests.push({ from: today + 1, until: null })
    now.standings[id] = { status, rests }
  })
}
