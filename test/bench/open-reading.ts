import type { Stage } from '../stage.ts'
import { askForJob, followJob } from '../visitor/jobs.ts'
import type { Visitor } from '../visitor/open-visitor.ts'

/** A reading that runs, and what it comes to. */
export interface Reading {
  /** Since the click. */
  seconds(): number
  isOver(): boolean
  /** @throws with the job's own words when it fails */
  end(): Promise<{ seconds: number; calls: number; ready: number; message: string }>
}

/** Asks for the last 30 days of an account, and counts calls as Meta counts them, by the sandbox's own book. */
export async function openReading(stage: Stage, visitor: Visitor, adAccountId: string): Promise<Reading> {
  const before = await callsCounted(stage)
  const began = performance.now()
  const seconds = () => (performance.now() - began) / 1_000
  const question = { adAccountId, objective: 'PURCHASE', topN: 10 }
  let isOver = false
  const id = await askForJob(visitor, 'syncInsights', 'SyncInsightsInput', question)
  const following = followJob(visitor, id).finally(() => {
    isOver = true
  })
  return {
    seconds,
    isOver: () => isOver,
    async end() {
      const { status, message } = await following
      const took = seconds()
      if (status !== 'COMPLETED') throw new Error(`The reading ended ${status}: ${message}`)
      const calls = (await callsCounted(stage)) - before
      return { seconds: took, calls, ready: await readyCreatives(visitor, question), message }
    },
  }
}

async function callsCounted(stage: Stage): Promise<number> {
  const answer = await fetch(`${stage.sandboxUrl}/__control/log`)
  return ((await answer.json()) as { counted: number }).counted
}

async function readyCreatives(visitor: Visitor, question: object): Promise<number> {
  const query = `query ($input: TopCreativesInput!) { topCreatives(input: $input) {
    creatives { creative { patternStatus } } } }`
  type Top = { topCreatives: { creatives: { creative: { patternStatus: string } }[] } }
  const { topCreatives } = await visitor.ask<Top>(query, { input: question })
  return topCreatives.creatives.filter(({ creative }) => creative.patternStatus === 'READY').length
}
