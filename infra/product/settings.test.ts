import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkDatabase } from './check-database.ts'
import { keptSecrets } from './kept-secrets.ts'
import { openLog } from './log-file.ts'
import { appPassword, appUrl } from './open-database.ts'
import { demandFreePort } from './ports.ts'
import { Refusal } from './refusal.ts'
import { settingsFrom } from './settings.ts'

const inFolder = async (work: (folder: string) => Promise<void> | void) => {
  const folder = mkdtempSync(join(tmpdir(), 'settings-'))
  try {
    await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

describe('what npm start needs to know', () => {
  it('is the sandbox, the local reader and port 4000 when nothing is given', () => {
    expect(settingsFrom({})).toMatchObject({ port: 4000, hasSandbox: true, hasOpenai: false, databaseUrl: undefined })
    expect(settingsFrom({ META_APP_ID: '12345', OPENAI_API_KEY: 'k' })).toMatchObject({
      hasSandbox: false,
      hasOpenai: true,
    })
  })

  it.each([
    [{ PORT: 'abc' }, /PORT must be a whole number from 1 to 65535; it is "abc"/],
    [{ PORT: '0' }, /PORT must be/],
    [{ META_SANDBOX_PORT: '70000' }, /META_SANDBOX_PORT must be/],
    [{ PUBLIC_URL: 'ads.example.com' }, /PUBLIC_URL must be an address/],
  ])('is refused in a sentence: %j', (given, sentence) => {
    expect(() => settingsFrom(given as unknown as Record<string, string>)).toThrow(sentence)
  })

  it('is told which port is in use and how to choose another', async () => {
    const squatter = createServer()
    await new Promise<void>((resolve) => squatter.listen(0, '127.0.0.1', resolve))
    const { port } = squatter.address() as { port: number }
    await expect(demandFreePort(port, '127.0.0.1', 'PORT')).rejects.toThrow(`Port ${port} is in use`)
    squatter.close()
  })

  it.each([
    ['postgres://a:hidden@127.0.0.1:1/x', /127\.0\.0\.1:1\/x \(DATABASE_URL\) cannot be used: nothing listens there/],
    ['mysql://a:hidden@127.0.0.1/x', /DATABASE_URL must look like/],
    ['nonsense', /DATABASE_URL must look like/],
  ])('is refused a database that cannot be used, without its password: %s', async (address, sentence) => {
    const refusal = await checkDatabase(address).catch((error: Error) => error)
    expect(refusal).toBeInstanceOf(Refusal)
    expect((refusal as Error).message).toMatch(sentence)
    expect((refusal as Error).message).not.toContain('hidden')
  })
})

describe('what is kept for the next start', () => {
  it('is made once, for its owner only', () =>
    inFolder((folder) => {
      const first = keptSecrets(folder)
      expect(keptSecrets(folder)).toEqual(first)
      expect(Buffer.from(first.ENCRYPTION_KEYS.replace('1:', ''), 'base64')).toHaveLength(32)
      expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600)
    }))

  it('of an earlier release is kept, with what that had not', () =>
    inFolder((folder) => {
      const earlier = { APP_SECRET: 's'.repeat(32), ENCRYPTION_KEYS: '1:k' }
      writeFileSync(join(folder, 'secrets.json'), JSON.stringify(earlier))
      const kept = keptSecrets(folder)
      expect(kept).toMatchObject({ ...earlier, WHATSAPP_VERIFY_TOKEN: expect.stringMatching(/^.{32}$/) })
      expect(keptSecrets(folder)).toEqual(kept)
    }))

  it('is never replaced in silence when it is damaged', () =>
    inFolder((folder) => {
      writeFileSync(join(folder, 'secrets.json'), '{"APP_SE')
      expect(() => keptSecrets(folder)).toThrow(/is damaged; restore it/)
      expect(readFileSync(join(folder, 'secrets.json'), 'utf8')).toBe('{"APP_SE')
    }))

  it('is a log that starts anew at its limit and keeps three older ones', () =>
    inFolder((folder) => {
      const file = join(folder, 'it.log')
      const log = openLog(file, 10)
      for (let n = 1; n <= 6; n++) log.write(`line ${n} is long\n`)
      log.close()
      expect(readFileSync(file, 'utf8')).toBe('line 6 is long\n')
      expect(readFileSync(`${file}.3`, 'utf8')).toBe('line 3 is long\n')
      expect(existsSync(`${file}.4`)).toBe(false)
    }))

  it('gives the application a role and a password of its own', () => {
    const password = appPassword('s'.repeat(32))
    expect(appPassword('s'.repeat(32))).toBe(password)
    expect(appUrl('postgres://owner:top@db.example:5433/mci?sslmode=require', password)).toBe(
      `postgres://mci_app:${password}@db.example:5433/mci?sslmode=require`,
    )
  })
})
