import { type Live, tell } from '@mci/live'
import { installQueue } from '@mci/queue'
import type { EntityManager } from '@mikro-orm/postgresql'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type Caller, given } from '../../../test/given.ts'
import { type TestServer, withServer } from '../../../test/with-server.ts'
import { learn } from '../../work/texts.ts'
import { transactionOf } from '../../work/transaction.ts'
import type { Work } from '../../work/work.ts'
import { tellConversionsChanged } from '../conversions/conversions.facts.ts'
import { metricsChanged } from '../insights/index.ts'
import { askFor, defineTrackedJob } from '../jobs/index.ts'
import { ticketsChanged } from '../leads/index.ts'
import { raiseNotice, resolveNotice } from '../notices/index.ts'
import { followNews } from './follow-news.ts'
import type { JobChanged, News, NoticeChanged } from './news.graphql.ts'

const words = { 'test.about': 'About {{subject}}.', 'test.waiting': 'Waiting.' }
learn({ 'pt-BR': words, en: words })
/** Nobody runs it: that it was asked for is news enough. */
const waiting = defineTrackedJob({
  name: 'test_waiting',
  input: z.object({}),
  retry: { limit: 0 },
  expireInSeconds: 60,
  concurrency: 1,
  run: async () => ({}),
})

let server: TestServer
let owner: Caller
let work: Work
beforeAll(async () => {
  server = await withServer({ worker: false })
  const jobs = [waiting.definition]
  await installQueue({ ownerUrl: server.database.url, schema: 'pgboss', grantTo: 'mci_app', jobs })
  owner = await given(server).owner()
  work = server.workIn(owner.organizationId ?? '')
})
afterAll(() => server?.close())

const raise = (em: EntityManager, subject: string) =>
  raiseNotice(em, work, {
    kind: 'TOKEN_EXPIRING',
    subject,
    severity: 'INFO',
    saying: { key: 'test.about', params: { subject } },
  })
const changeFigures = (em: EntityManager, adAccountId: string) =>
  tell(transactionOf(em), metricsChanged, work.actor.organizationId, { adAccountId })
const changeTicket = (em: EntityManager, ticketId: string) =>
  tell(transactionOf(em), ticketsChanged, work.actor.organizationId, { ticketId })
const changeConversion = (em: EntityManager, id: string) => tellConversionsChanged(em, work, [id])
const ask = (em: EntityManager) => askFor(em, work, waiting, { input: {}, message: { key: 'test.waiting' } })

describe('the stream of an organisation', () => {
  it('tells of jobs, notices, figures, tickets and conversions from the moment it is connected, and nobody else of them', async () => {
    const stranger = await given(server).owner()
    const [mine, theirs] = [listen(owner), listen(stranger)]
    await Promise.all([mine.connected, theirs.connected])
    const { job } = await work.em.transactional(async (em) => {
      await raise(em, 'all of them')
      await changeFigures(em, 'an account')
      await changeTicket(em, 'a ticket')
      await changeConversion(em, 'an event')
      return ask(em)
    })
    const told = [
      { __typename: 'JobChanged', job: { id: job.id, status: 'PENDING' } },
      { __typename: 'NoticeChanged', notice: { message: 'About all of them.', resolvedAt: null, dismissedAt: null } },
      { __typename: 'MetricsUpdated', adAccountIds: ['an account'] },
      { __typename: 'TicketsChanged', ticketIds: ['a ticket'] },
      { __typename: 'ConversionsChanged', conversionEventIds: ['an event'] },
    ]
    await expect.poll(() => mine.heard.length).toBe(5)
    expect(mine.heard).toEqual(expect.arrayContaining(told))
    expect(theirs.heard).toEqual([])
    mine.stop()
    theirs.stop()
  })

  it('tells of a notice that is resolved, and of one that is put aside, in whatever window that was done', async () => {
    const mine = listen(owner)
    await mine.connected
    await work.em.transactional(async (em) => {
      await raise(em, 'is over')
      await raise(em, 'is put aside')
    })
    await expect.poll(() => mine.heard.length).toBe(2)
    await work.em.transactional((em) => resolveNotice(em, work, 'TOKEN_EXPIRING', 'is over'))
    await expect.poll(() => mine.heard[2]).toMatchObject({ notice: { message: 'About is over.', resolvedAt: aTime } })
    const { notices } = await owner.get('{ notices(filter: { isOpen: true }) { edges { node { id message } } } }')
    const { id } = notices.edges
      .map(({ node }: { node: { id: string; message: string } }) => node)
      .find(({ message }: { message: string }) => message === 'About is put aside.')
    await owner.get('mutation ($id: ID!) { dismissNotice(input: { noticeId: $id }) { __typename } }', { id })
    await expect.poll(() => mine.heard[3]).toMatchObject({ notice: { dismissedAt: aTime, resolvedAt: null } })
    mine.stop()
  })

  it('tells the running jobs again after a lost connection', async () => {
    const news = followNews(work)
    const first = news.next()
    const { job } = await work.em.transactional(ask)
    expect(nameOf((await first).value)).toBe(job.id)
    const again = news.next()
    const admin = new pg.Client({ connectionString: server.database.url })
    await admin.connect()
    await admin.query(`select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'live' and datname = current_database()`)
    await admin.end()
    const names = [nameOf((await again).value)]
    while (!names.includes(job.id)) names.push(nameOf((await news.next()).value))
    await news.return()
  })
})

describe('news that comes faster than it is read', () => {
  it('is told once each, and many notices do not hold up a job or figures', async () => {
    const news = followNews(work)
    const first = news.next()
    const subjects = Array.from({ length: 50 }, (_, n) => `many ${n}`)
    const { job } = await work.em.transactional(async (em) => {
      for (const subject of subjects) await raise(em, subject)
      await changeFigures(em, 'a busy account')
      return ask(em)
    })
    const names = [nameOf((await first).value)]
    for (let n = 0; n < 51; n++) names.push(nameOf((await news.next()).value))
    expect(names.toSorted()).toEqual([...subjects, 'a busy account', job.id].toSorted())
    expect(names.indexOf('a busy account')).toBeLessThan(10)
    expect(names.indexOf(job.id)).toBeLessThan(10)
    await work.em.transactional((em) => raise(em, 'the next'))
    expect(nameOf((await news.next()).value)).toBe('the next')
    await news.return()
  })
})

describe('the sources of a stream', () => {
  it('end at once when its reader leaves, though nothing was told', async () => {
    const { work: watched, followers } = watching()
    const news = followNews(watched)
    const waits = news.next()
    expect(followers).toHaveLength(5)
    await news.return()
    expect(await waits).toMatchObject({ done: true })
    for (const each of followers) expect(await each.next()).toMatchObject({ done: true })
  })

  it('end with the error of one of them, which the reader is told', async () => {
    const { work: watched, followers } = watching()
    const afresh = () => {
      throw new Error('the database is away')
    }
    const news = followNews({ ...watched, afresh })
    const refusal = expect(news.next()).rejects.toThrow('the database is away')
    await work.em.transactional((em) => raise(em, 'unreadable'))
    await refusal
    expect(await news.next()).toMatchObject({ done: true })
    for (const each of followers) expect(await each.next()).toMatchObject({ done: true })
  })
})

const aTime = expect.stringMatching(/Z$/)
const nameOf = (news: News): string =>
  'job' in news ? news.job.id : 'notice' in news ? String(news.notice.saying.params?.subject) : changedIn(news).join()

const changedIn = (news: Exclude<News, JobChanged | NoticeChanged>): string[] => {
  if ('ticketIds' in news) return news.ticketIds
  return 'conversionEventIds' in news ? news.conversionEventIds : news.adAccountIds
}

/** The same work, and every follower that it was given. */
function watching() {
  const followers: ReturnType<Live['follow']>[] = []
  const follow: Live['follow'] = (...given) => {
    const follower = work.live.follow(...given)
    followers.push(follower)
    return follower
  }
  return { work: { ...work, live: { follow, close: () => work.live.close() } }, followers }
}

function listen(caller: Caller) {
  const heard: unknown[] = []
  const query = `subscription { newsAdded { __typename ... on JobChanged { job { id status } }
    ... on NoticeChanged { notice { message resolvedAt dismissedAt } } ... on MetricsUpdated { adAccountIds }
    ... on TicketsChanged { ticketIds } ... on ConversionsChanged { conversionEventIds } } }`
  const { promise: connected, resolve } = Promise.withResolvers<void>()
  const stop = caller.stream().subscribe<{ newsAdded: unknown }>(
    { query },
    {
      next: ({ data, errors }) => void heard.push(data?.newsAdded ?? errors),
      error: () => {},
      complete: () => {},
    },
    { connected: () => resolve() },
  )
  return { heard, stop, connected }
}
