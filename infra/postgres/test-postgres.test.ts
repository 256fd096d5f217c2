import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestPostgres, withTestPostgres } from './test-postgres.ts'

let postgres: TestPostgres
beforeAll(async () => {
  postgres = await withTestPostgres()
})
afterAll(() => postgres.stop())

async function run(url: string, sql: string) {
  const client = new Client({ connectionString: url })
  await client.connect()
  const result = await client.query(sql).finally(() => client.end())
  return result.rows
}

describe('withTestPostgres', () => {
  it('gives every test file a database of its own', async () => {
    const [one, two] = await Promise.all([postgres.createDatabase(), postgres.createDatabase()])
    await run(one.url, 'create table mine ()')
    expect(await run(two.url, "select to_regclass('mine') as found")).toEqual([{ found: null }])
    await Promise.all([one.drop(), two.drop()])
    await expect(run(one.url, 'select 1')).rejects.toThrow(/does not exist/)
  })

  it('fills a template once for all who ask at the same time', async () => {
    let filled = 0
    const fill = async (url: string) => {
      filled++
      await run(url, 'create table seed as select 1 as n')
    }
    const names = await Promise.all([1, 2, 3].map(() => postgres.ensureTemplate('template_of_three', fill)))
    expect(filled).toBe(1)
    const copy = await postgres.createDatabase(names[0])
    expect(await run(copy.url, 'select n from seed')).toEqual([{ n: 1 }])
    await copy.drop()
  })

  it('fills a template anew when the first filling failed', async () => {
    const fail = async (url: string) => {
      await run(url, 'create table half ()')
      throw new Error('half way')
    }
    await expect(postgres.ensureTemplate('template_of_luck', fail)).rejects.toThrow('half way')
    await postgres.ensureTemplate('template_of_luck', (url) => run(url, 'create table whole ()').then(() => {}))
    const copy = await postgres.createDatabase('template_of_luck')
    expect(await run(copy.url, "select to_regclass('half') as half, to_regclass('whole')::text as whole")).toEqual([
      { half: null, whole: 'whole' },
    ])
    await copy.drop()
  })
})
