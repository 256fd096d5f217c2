import type { Stage } from '../stage.ts'

interface Told {
  readonly organizations: {
    readonly clients: { readonly accounts: { status: string; rows: number | null; error: unknown }[] }[]
  }[]
}

/** Has an outer clock ask for the last so many days of everything that is watched. @returns the rows that were read */
export async function readByCron({ url }: Stage, secret: string, days: number): Promise<number> {
  const answer = await fetch(`${url}/cron/meta-ads-metrics?days=${days}&wait=300`, {
    headers: { authorization: `Bearer ${secret}` },
  })
  const told = (await answer.json()) as Told
  const accounts = (told.organizations ?? []).flatMap(({ clients }) => clients).flatMap(({ accounts }) => accounts)
  if (accounts.length === 0 || accounts.some(({ status }) => status !== 'COMPLETED'))
    throw new Error(`The clock's reading ended ${answer.status}: ${JSON.stringify(told)}`)
  return accounts.reduce((all, { rows }) => all + (rows ?? 0), 0)
}
