import type { Caller } from '../../../test/given.ts'

export const brief = {
  productName: 'Pendente de palha, 40 cm',
  targetAudience: 'Quem acabou de se mudar',
  tone: 'FRIENDLY',
  platform: 'INSTAGRAM',
  variations: 2,
}

/** Asks for an inspiration; answers whatever came of the asking. */
// biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
export async function asked(caller: Caller, creativeIds: readonly string[], change: object = {}): Promise<any> {
  const query = `mutation ($input: GenerateFromPatternsInput!) { generateFromPatterns(input: $input) {
    __typename ... on Job { id name } ... on Problem { message }
    ... on CreativesNotFound { ids } ... on PatternsNotExtracted { creatives { id } } ... on InvalidInput { field } } }`
  return (await caller.get(query, { input: { creativeIds, brief: { ...brief, ...change } } })).generateFromPatterns
}

const variation = `id number attempt imageUrl width height ratio headline body callToAction antiCloneScore nearest rejectedBecause
  score { value low high method } distances { letter text image embedding measuredBy }`
export const whole = `id title status inspiredBy drawnBy createdBy createdAt thresholds { text image embedding }
  sources { letter creative { id name } } variations { ${variation} } rejected { ${variation} }
  brief { productName targetAudience tone platform variations ratios avoid patternsUsed patternsLeftOut text }
  job { id name status message attempts error { code message } result { ... on InspirationMade { inspiration { id } } } }`

/** Asks for one and waits for its end; returns it whole. */
export async function anInspiration(caller: Caller, creativeIds: readonly string[], change: object = {}) {
  const job = await asked(caller, creativeIds, change)
  if (job.__typename !== 'Job') throw new Error(JSON.stringify(job))
  await caller.follow(job.id)
  return newest(caller)
}

export async function newest(caller: Caller) {
  return (await caller.get(`{ inspirations(first: 1) { edges { node { ${whole} } } } }`)).inspirations.edges[0].node
}
