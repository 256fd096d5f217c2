import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { demandFolder } from './demand-folder.ts'
import { planSandbox } from './open-sandbox.ts'
import { Refusal } from './refusal.ts'
import { settingsFrom } from './settings.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'demand-folder-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function refusal(path: string): string {
  try {
    demandFolder(path, 'DATA_DIR')
  } catch (error) {
    expect(error).toBeInstanceOf(Refusal)
    return (error as Error).message
  }
  throw new Error('It was not refused.')
}
const sentence = (path: string, reason: string) =>
  `The folder ${path} cannot be used: ${reason}; set DATA_DIR to one that can be written to.`

describe('a folder that is chosen', () => {
  it('is made with all that leads to it, and is left empty', () => {
    const deep = join(folder, 'a/b/c')
    demandFolder(deep, 'DATA_DIR')
    demandFolder(deep, 'DATA_DIR')
    expect(readdirSync(deep)).toEqual([])
  })

  it('is refused when a part of it is a file', () => {
    writeFileSync(join(folder, 'file'), '')
    for (const path of ['file', 'file/x', 'file/x/y'].map((tail) => join(folder, tail)))
      expect(refusal(path)).toBe(sentence(path, 'a part of it is a file'))
  })

  it('is refused when this account may not write to it or to what it would be in', () => {
    chmodSync(folder, 0o555)
    const isRoot = process.geteuid?.() === 0
    // Root may write everywhere: only as another account is there anything to refuse.
    if (isRoot) process.seteuid?.(65_534)
    try {
      for (const path of [folder, join(folder, 'x')])
        expect(refusal(path)).toBe(sentence(path, 'this account may not write there'))
    } finally {
      if (isRoot) process.seteuid?.(0)
      chmodSync(folder, 0o755)
    }
  })

  it.runIf(process.platform === 'linux')('is refused at once where the system makes no folders', () => {
    expect(refusal('/proc/none/such')).toBe(sentence('/proc/none/such', 'no folder can be made there'))
  })
})

describe('a place for the sandbox', () => {
  const plan = (given: Record<string, string>) =>
    planSandbox({ dataDir: folder, secret: 's', verifyToken: 'a word', settings: settingsFrom(given) })

  it('is refused when the chosen port is taken, and the last one otherwise gives way', async () => {
    const squatter = createServer()
    await new Promise<void>((resolve) => squatter.listen(0, '127.0.0.1', resolve))
    const { port } = squatter.address() as { port: number }
    try {
      await expect(plan({ META_SANDBOX_PORT: String(port) })).rejects.toThrow(
        `Port ${port} is in use; stop what uses it, or choose another: META_SANDBOX_PORT=`,
      )
      writeFileSync(join(folder, 'sandbox/port'), String(port))
      expect((await plan({})).ownEnv.META_SANDBOX_PORT).not.toBe(String(port))
    } finally {
      squatter.close()
    }
  })

  it('is never the product’s own port', async () => {
    await expect(plan({ PORT: '4600', META_SANDBOX_PORT: '4600' })).rejects.toThrow(
      'PORT and META_SANDBOX_PORT are both 4600',
    )
    await plan({})
    writeFileSync(join(folder, 'sandbox/port'), '4600')
    expect((await plan({ PORT: '4600' })).ownEnv.META_SANDBOX_PORT).not.toBe('4600')
  })

  it('is asked for where it listens', async () => {
    const of = async (host: string) => new URL((await plan({ META_SANDBOX_HOST: host })).url).hostname
    expect([await of('0.0.0.0'), await of('127.0.0.2'), await of('::1')]).toEqual(['127.0.0.1', '127.0.0.2', '[::1]'])
  })

  it('is refused when its folder cannot be used', async () => {
    await expect(plan({ META_SANDBOX_DATA: '/dev/null/x' })).rejects.toThrow(/set META_SANDBOX_DATA to one/)
  })
})
