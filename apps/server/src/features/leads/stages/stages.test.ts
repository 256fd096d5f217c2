import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { announceMessages, writtenNumber } from '../../../../test/announced-messages.ts'
import { type Caller, given } from '../../../../test/given.ts'
import { type TestServer, withServer } from '../../../../test/with-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await withServer({ worker: false, now: '2026-11-19T15:00:00Z' })
})
afterAll(() => server?.close())

interface AStage {
  id: string
  kind: string
  name: string
  position: number
}
const fields = 'id kind name position'
const stagesOf = async (caller: Caller): Promise<AStage[]> => (await caller.get(`{ stages { ${fields} } }`)).stages
const save = async (caller: Caller, stages: object[]) =>
  (
    await caller.get(
      `mutation ($input: SaveStagesInput!) { saveStages(input: $input) { __typename ... on SavedStages { stages { ${fields} } }
         ... on StageHasTickets { stage { id } count } ... on InvalidInput { field } ... on Problem { message } } }`,
      { input: { stages } },
    )
  ).saveStages
const asInput = (stages: readonly AStage[]) => stages.map(({ id }) => ({ id }))
const board = async (caller: Caller) =>
  (await caller.get('{ ticketBoard { stage { name } count tickets { edges { node { id version } } } } }')).ticketBoard

describe('the stages of an organisation', () => {
  it('are five at first, made once however many look at the same time, and said in the reader’s language', async () => {
    const caller = await given(server).owner()
    const looks = await Promise.all(Array.from({ length: 6 }, () => stagesOf(caller)))
    for (const look of looks) expect(look).toEqual(looks[0])
    expect(looks[0]?.map(({ kind, name, position }) => [kind, name, position])).toEqual([
      ['NEW', 'New', 0],
      ['OPEN', 'In conversation', 1],
      ['QUALIFIED', 'Qualified', 2],
      ['WON', 'Won', 3],
      ['LOST', 'Lost', 4],
    ])
    const said = await stagesOf(caller.with({ 'accept-language': 'pt-BR' }))
    expect(said.map(({ name }) => name)).toEqual(['Novo', 'Em conversa', 'Qualificado', 'Ganho', 'Perdido'])
  })

  it('are renamed, put in another order, added and archived by one list', async () => {
    const caller = await given(server).owner()
    const [fresh, talk, qualified, won, lost] = await stagesOf(caller)
    const saved = await save(caller, [
      { id: fresh?.id },
      { id: qualified?.id, name: ' Lead quente ' },
      { name: 'Proposta' },
      { name: 'Pago', kind: 'WON' },
      { id: lost?.id },
      { id: won?.id },
    ])
    const expected = [
      ['NEW', 'New'],
      ['QUALIFIED', 'Lead quente'],
      ['OPEN', 'Proposta'],
      ['WON', 'Pago'],
      ['LOST', 'Lost'],
      ['WON', 'Won'],
    ]
    expect(saved.stages.map(({ kind, name }: AStage) => [kind, name])).toEqual(expected)
    expect((await stagesOf(caller)).map(({ kind, name }) => [kind, name])).toEqual(expected)
    expect((await stagesOf(caller)).map(({ id }) => id)).not.toContain(talk?.id)
    // The product's own word comes back, and a stage keeps its kind.
    const again = await save(caller, [
      ...asInput(saved.stages).slice(0, 1),
      { id: qualified?.id, name: null, kind: 'LOST' },
      ...asInput(saved.stages.slice(3)),
    ])
    expect(again.stages.map(({ kind, name }: AStage) => [kind, name])).toEqual([
      ['NEW', 'New'],
      ['QUALIFIED', 'Qualified'],
      ['WON', 'Pago'],
      ['LOST', 'Lost'],
      ['WON', 'Won'],
    ])
  })

  it('that have open tickets are not archived; the others keep what was closed in them', async () => {
    const caller = await given(server).owner()
    const stages = await stagesOf(caller)
    const number = await writtenNumber(caller)
    await announceMessages(caller, number, [{ bsuid: 'BR.1', at: '2026-11-18T12:00:00Z' }])
    const [, talk, ...others] = stages
    const [column] = await board(caller)
    const [{ node: ticket }] = column.tickets.edges
    const mutation = 'mutation ($input: MoveTicketInput!) { moveTicket(input: $input) { ... on Ticket { version } } }'
    await caller.get(mutation, { input: { ...ticket, stageId: talk?.id } })
    const without = [{ id: stages[0]?.id }, ...asInput(others)]
    const refused = await save(caller, without)
    expect(refused).toMatchObject({ __typename: 'StageHasTickets', stage: { id: talk?.id }, count: 1 })
    expect(refused.message).toBe('There is 1 open ticket in “In conversation”. Move it before the stage is archived.')
    expect(await stagesOf(caller)).toEqual(stages)
  })

  it.each([
    ['none of them', () => [], 'stages'],
    ['no stage to win in', (all: AStage[]) => asInput(all.filter(({ kind }) => kind !== 'WON')), 'stages'],
    ['one twice', (all: AStage[]) => [...asInput(all), { id: all[0]?.id }], 'stages.5.id'],
    [
      'an unknown one',
      (all: AStage[]) => [...asInput(all), { id: '018f0000-0000-7000-8000-000000000000' }],
      'stages.5.id',
    ],
    ['a new one without a name', (all: AStage[]) => [...asInput(all), {}], 'stages.5.name'],
    [
      'no name where it had the product’s',
      (all: AStage[]) => [{ id: all[0]?.id, name: '' }, ...asInput(all.slice(1))],
      'stages.0.name',
    ],
    ['a blank name', (all: AStage[]) => [...asInput(all), { name: ' \u200b' }], 'stages.5.name'],
    ['a long name', (all: AStage[]) => [...asInput(all), { name: 'x'.repeat(41) }], 'stages.5.name'],
    ['a name twice', (all: AStage[]) => [...asInput(all), { name: 'qualified' }], 'stages'],
    [
      'too many',
      (all: AStage[]) => [...asInput(all), ...Array.from({ length: 16 }, (_, n) => ({ name: `S${n}` }))],
      'stages',
    ],
  ])('are not saved with %s', async (_what, listOf, field) => {
    const caller = await given(server).owner()
    const before = await stagesOf(caller)
    const refused = await save(caller, listOf(before))
    expect(refused).toMatchObject({ __typename: 'InvalidInput', field })
    expect(refused.message.length).toBeGreaterThan(10)
    expect(await stagesOf(caller)).toEqual(before)
  })

  it('are not another organisation’s, and for administrators to change', async () => {
    const [caller, stranger] = [await given(server).owner(), await given(server).owner()]
    const [mine, theirs] = [await stagesOf(caller), await stagesOf(stranger)]
    expect(await save(caller, [...asInput(mine), { id: theirs[0]?.id }])).toMatchObject({ field: 'stages.5.id' })
    const member = await given(server).member(caller, 'MEMBER')
    const { errors } = await member.ask('mutation { saveStages(input: { stages: [] }) { __typename } }')
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  })
})

describe('what an organisation has decided', () => {
  const config = async (caller: Caller) =>
    (await caller.get('{ leadConfig { ticketExpirationDays currency } }')).leadConfig
  const change = async (caller: Caller, input: object) =>
    (
      await caller.get(
        `mutation ($input: UpdateLeadConfigInput!) { updateLeadConfig(input: $input) { __typename
           ... on LeadConfig { ticketExpirationDays currency } ... on InvalidInput { field message } } }`,
        { input },
      )
    ).updateLeadConfig

  it('is seven days and reais until it decides otherwise, and the next message goes by it', async () => {
    const caller = await given(server).owner()
    expect(await config(caller)).toEqual({ ticketExpirationDays: 7, currency: 'BRL' })
    const number = await writtenNumber(caller)
    await announceMessages(caller, number, [{ bsuid: 'BR.1', at: '2026-11-10T12:00:00Z' }])
    await Promise.all([change(caller, { ticketExpirationDays: 1 }), change(caller, { currency: 'EUR' })])
    expect(await config(caller)).toEqual({ ticketExpirationDays: 1, currency: 'EUR' })
    await announceMessages(caller, number, [{ bsuid: 'BR.1', at: '2026-11-12T12:00:00Z' }])
    const { tickets } = await caller.get('{ tickets { edges { node { status closedAt } } } }')
    expect(tickets.edges.map(({ node }: { node: object }) => node)).toEqual([
      { status: 'OPEN', closedAt: null },
      { status: 'EXPIRED', closedAt: '2026-11-11T12:00:00.000Z' },
    ])
  })

  it.each([
    { ticketExpirationDays: 0 },
    { ticketExpirationDays: 91 },
    { ticketExpirationDays: -7 },
    { currency: 'ABC' },
  ])('cannot be %j', async (input) => {
    const caller = await given(server).owner()
    expect(await change(caller, input)).toMatchObject({ __typename: 'InvalidInput', field: Object.keys(input)[0] })
    expect(await config(caller)).toEqual({ ticketExpirationDays: 7, currency: 'BRL' })
  })
})
