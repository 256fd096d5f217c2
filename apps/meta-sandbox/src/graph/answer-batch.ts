import * as z from 'zod'
import type { Sandbox } from '../sandbox.ts'
import { answerCall } from './answer-call.ts'
import { substituteResults } from './batch-reference.ts'
import { invalidParameter } from './graph-error.ts'
import type { GraphReply } from './reply.ts'
import { type GraphRequest, jsonParam, splitPath } from './request.ts'

const itemShape = z.object({
  method: z.enum(['GET', 'POST', 'DELETE']),
  relative_url: z.string().max(20_000),
  body: z.string().optional(),
  name: z.string().optional(),
  omit_response_on_success: z.boolean().optional(),
})
type Item = z.infer<typeof itemShape>

/** One answer of a batch: nothing when it was not finished or not wanted. */
type ItemAnswer = { code: number; headers?: { name: string; value: string }[]; body: string } | null

const mostItems = 50

/** Reads the items of `POST /`. @throws GraphError 100 for more than 50 or a list that is none. */
export function readBatch(params: ReadonlyMap<string, string>): Item[] {
  const given = z.array(itemShape).safeParse(jsonParam(params, 'batch'))
  if (!given.success) throw invalidParameter('batch parameter must be a JSON array of operations')
  if (given.data.length > mostItems)
    throw invalidParameter(`Too many requests in batch message. Maximum batch size is ${mostItems}`)
  return given.data
}

/** Answers every item in order, each counted and logged by itself; the answer as a whole is 200 whatever they say. */
export function answerBatch(
  sandbox: Sandbox,
  outer: GraphRequest,
  items: readonly Item[],
  number: number,
): ItemAnswer[] {
  const withHeaders = outer.params.get('include_headers') !== 'false'
  const named = new Map<string, unknown>()
  return items.map((item) => {
    const request = itemRequest(outer, { ...item, relative_url: substituteResults(item.relative_url, named) })
    const { reply, fault } = answerCall(sandbox, request, number)
    if (item.name) named.set(item.name, reply.body)
    if (fault && ['batchNull', 'reset', 'slow', 'truncated'].includes(fault.kind)) return null
    if (item.omit_response_on_success && reply.status === 200) return null
    const body = JSON.stringify(reply.body)
    const sent = fault?.kind === 'halfJson' ? body.slice(0, Math.ceil(body.length / 2)) : body
    return { code: reply.status, ...(withHeaders && headersOf(reply)), body: sent }
  })
}

function itemRequest(outer: GraphRequest, item: Item): GraphRequest {
  const url = new URL(`http://batch.invalid/${item.relative_url.replace(/^\/+/, '')}`)
  const { version, path } = splitPath(url.pathname)
  const params = new Map([...url.searchParams, ...new URLSearchParams(item.body ?? '')])
  const proof = outer.params.get('appsecret_proof')
  // A proof belongs to one token: the batch's covers only items that bring no token of their own.
  if (proof && !params.has('access_token') && !params.has('appsecret_proof')) params.set('appsecret_proof', proof)
  const token = params.get('access_token') ?? outer.token
  params.delete('access_token')
  return { ...outer, method: item.method, version: version ?? outer.version, path, params, token }
}

function headersOf({ headers }: GraphReply) {
  const list = Object.entries({ 'content-type': 'application/json; charset=UTF-8', ...headers })
  return { headers: list.map(([name, value]) => ({ name, value })) }
}
