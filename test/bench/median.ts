/** Runs several pieces of work in turn, so that whatever disturbs the machine disturbs all of them, and gives each one's median in milliseconds. */
export async function medians(times: number, ...works: (() => Promise<unknown>)[]): Promise<number[]> {
  const taken = works.map(() => [] as number[])
  for (const work of works) await work()
  for (let round = 0; round < times; round += 1)
    for (const [at, work] of works.entries()) {
      const began = performance.now()
      await work()
      taken[at]?.push(performance.now() - began)
    }
  return taken.map((each) => each.sort((a, b) => a - b)[Math.floor(each.length / 2)] ?? Number.NaN)
}
