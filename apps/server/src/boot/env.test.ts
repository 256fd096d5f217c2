import { describe, expect, it } from 'vitest'
import { EnvError, readEnv, readOwner, variables } from './env.ts'

const key = Buffer.alloc(32, 7).toString('base64')
const whole = {
  DATABASE_APP_URL: 'postgres://mci_app:p@127.0.0.1:5432/mci',
  APP_SECRET: 's'.repeat(32),
  ENCRYPTION_KEYS: `2:${key},1:${key}`,
  META_APP_ID: '900000000000001',
  META_APP_SECRET: 'a'.repeat(32),
}

function refusal(work: () => unknown): string[] {
  try {
    work()
  } catch (error) {
    expect(error).toBeInstanceOf(EnvError)
    return (error as Error).message.split('\n')
  }
  throw new Error('It was not refused.')
}

describe('the environment', () => {
  it('needs five variables and has a default for every other', () => {
    const env = readEnv({ ...whole, OPENAI_BASE_URL: '', PORT: '4600' })
    expect(env.http).toMatchObject({ host: '127.0.0.1', port: 4600, publicUrl: 'http://127.0.0.1:4600' })
    expect([env.keys.primary, [...env.keys.keys.keys()]]).toEqual([2, [2, 1]])
    expect(env.openai).toBeNull()
  })

  it.each([
    ['NODE_ENV', 'live', 'production, development or test'],
    ['PORT', '70000', 'a whole number from 0 to 65535'],
    ['PUBLIC_URL', 'ads.example.com', 'an address such as https://ads.example.com'],
    ['DATABASE_APP_URL', 'mysql://x/y', 'the address of PostgreSQL for the role mci_app'],
    ['APP_SECRET', 'short', 'at least 32 characters'],
    ['ENCRYPTION_KEYS', '1:short', 'keys written <number>:<32 bytes in base64>'],
    ['ENCRYPTION_KEYS', ',', 'keys written <number>:<32 bytes in base64>'],
    ['META_APP_ID', 'mine', 'the number of your Meta app'],
    ['META_API_VERSION', '25', 'a version of the Graph API, such as v25.0'],
    ['OPENAI_BASE_URL', 'localhost:8080', 'an address such as https://api.openai.com/v1'],
    ['DEMO', 'maybe', 'true or false'],
    ['LOG_LEVEL', 'loud', 'one of fatal, error, warn, info, debug, trace, silent'],
  ])('says in a sentence what %s takes and never what it held: %s', (name, value, takes) => {
    const [, sentence = '', ...more] = refusal(() => readEnv({ ...whole, [name]: value }))
    expect(sentence).toContain(`${name} must be ${takes}`)
    if (value.length > 4) expect(sentence.replace(takes, '')).not.toContain(value)
    expect(more).toEqual([])
  })

  it('tells of everything that is wrong or missing at once', () => {
    const lines = refusal(() => readEnv({ APP_SECRET: 'x', LOG_LEVEL: 'loud', META_APP_ID: '' }))
    const names = lines.slice(1).map((line) => line.trim().split(' ')[0])
    expect(names).toEqual([
      'APP_SECRET',
      'LOG_LEVEL',
      'DATABASE_APP_URL',
      'ENCRYPTION_KEYS',
      'META_APP_ID',
      'META_APP_SECRET',
    ])
    expect(lines.at(-1)).toBe(
      '  META_APP_SECRET is missing; it must be the secret of your Meta app, at least 8 characters.',
    )
  })

  it('is looked at whole before the database is touched', () => {
    const lines = refusal(() => readOwner({ DATABASE_URL: 'postgres://o:p@h/d', OPENAI_BASE_URL: 'foo' }))
    expect(lines.slice(1)).toEqual([
      '  OPENAI_BASE_URL must be an address such as https://api.openai.com/v1.',
      '  APP_DATABASE_PASSWORD is missing; it must be at least 16 characters.',
    ])
  })

  it('has words for every variable', () => {
    for (const [name, { description }] of Object.entries(variables.shape)) expect(description, name).toBeTruthy()
  })
})
