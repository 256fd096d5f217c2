import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isAlive, lookUntil } from '../postgres/processes.ts'
import { runTool } from './run-tool.ts'
import { type Supervised, supervise } from './supervise.ts'

let folder: string
let running: Supervised | undefined
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'supervise-'))
})
afterEach(async () => {
  await running?.stop(1_000)
  rmSync(folder, { recursive: true, force: true })
})

function start(code: string): Supervised {
  writeFileSync(join(folder, 'program.mjs'), code)
  running = supervise({ name: 'it', words: ['program.mjs'], cwd: folder, env: { PATH: '' }, logDir: folder })
  return running
}
const until = (look: () => boolean) => lookUntil(() => look() || undefined, 20_000)
const log = () => readFileSync(join(folder, 'it.log'), 'utf8')
const stays = 'setInterval(() => {}, 1000)'

describe('supervise', () => {
  it('starts a killed child again and tells the person', async () => {
    const program = start(`console.log(process.pid); ${stays}`)
    const lines: string[] = []
    program.keepAlive((line) => lines.push(line))
    const first = program.pid() ?? 0
    await until(() => log().includes(String(first)))
    process.kill(first, 'SIGKILL')
    expect(await until(() => program.pid() !== first && log().includes(String(program.pid())))).toBe(true)
    expect(lines).toEqual([expect.stringMatching(/^it ended unexpectedly; starting it again/)])
  })

  it('tells when its child has sent word, and when it ended without', async () => {
    expect(await start(`process.send('here'); ${stays}`).sentWord()).toBe(true)
    await running?.stop(100)
    expect(await start('').sentWord()).toBe(false)
  })

  it('keeps the last words of a child that gives up', async () => {
    const program = start("console.error('PORT: is no number'); process.exit(1)")
    await until(() => program.ended() !== undefined)
    expect(program.ended()).toBe('PORT: is no number')
  })

  it('lets a child finish, and does not start it again', async () => {
    const program = start(
      `process.on('SIGTERM', () => { console.log('bye'); process.exit(0) }); console.log('up'); ${stays}`,
    )
    program.keepAlive(() => {})
    await until(() => log().includes('up'))
    const pid = program.pid() ?? 0
    await program.stop(10_000)
    expect(isAlive(pid)).toBe(false)
    expect(log()).toContain('bye')
  })

  it('ends a child that will not go', async () => {
    const program = start(`process.on('SIGTERM', () => {}); console.log('up'); ${stays}`)
    await until(() => log().includes('up'))
    const pid = program.pid() ?? 0
    await program.stop(100)
    expect(isAlive(pid)).toBe(false)
  })

  it('leaves no child behind when the supervisor itself is killed', async () => {
    writeFileSync(join(folder, 'program.mjs'), stays)
    const outer = `
      import { supervise } from ${JSON.stringify(join(import.meta.dirname, 'supervise.ts'))}
      const it = supervise({ name: 'it', words: ['program.mjs'], cwd: ${JSON.stringify(folder)}, env: { PATH: '' }, logDir: ${JSON.stringify(folder)} })
      console.log(it.pid())
      setTimeout(() => process.kill(process.pid, 'SIGKILL'), 1000)`
    writeFileSync(join(folder, 'outer.mjs'), outer)
    const { output } = await runTool([join(folder, 'outer.mjs')], { cwd: folder })
    const child = Number(output)
    expect(child).toBeGreaterThan(0)
    expect(await until(() => !isAlive(child))).toBe(true)
  })
})
