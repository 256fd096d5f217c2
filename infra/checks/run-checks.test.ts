import { describe, expect, it } from 'vitest'
import { type Check, oneCheck } from './check.ts'
import { runChecks } from './run-checks.ts'
import { testEnvironment } from './test-environment.ts'
import { findingOf } from './vitest-check.ts'

async function said(...checks: Check[]) {
  const lines: string[] = []
  const isGreen = await runChecks(checks, (text) => lines.push(text))
  return { isGreen, text: lines.join('') }
}
const tests: Check = {
  name: 'tests of a member',
  run: async () => ({ passed: 7, failed: 0, skipped: 2, note: '7 passed, 2 skipped', output: '' }),
}

describe('runChecks', () => {
  it('ends with one line of totals in which other checks count as one', async () => {
    const { isGreen, text } = await said(
      oneCheck('style', async () => ({ problems: [] })),
      tests,
    )
    expect(isGreen).toBe(true)
    expect(text.trimEnd().split('\n').at(-1)).toBe('8 passed, 0 failed, 2 skipped')
    expect(text.match(/\d+ passed, \d+ failed/g)).toHaveLength(1)
  })

  it('shows what is wrong below the check that failed, and goes on', async () => {
    const { isGreen, text } = await said(
      oneCheck('style', async () => ({ problems: ['a.ts: too long'] })),
      tests,
    )
    expect(isGreen).toBe(false)
    expect(text).toMatch(/FAIL .* style .*a\.ts: too long.*tests of a member/s)
    expect(text).toMatch(/^7 passed, 1 failed, 2 skipped$/m)
  })

  it('runs patient checks beside the others, which wait for each other', async () => {
    const order: string[] = []
    const check = (name: string, isPatient: boolean, work: () => Promise<void>): Check => ({
      ...oneCheck(name, async () => {
        order.push(`${name} begins`)
        await work()
        order.push(`${name} ends`)
        return { problems: [] }
      }),
      isPatient,
    })
    let tell = () => {}
    const others = new Promise<void>((resolve) => {
      tell = resolve
    })
    await said(
      check('patient', true, () => others),
      check('first', false, async () => {}),
      check('second', false, async () => tell()),
    )
    expect(order.filter((line) => !line.startsWith('patient'))).toEqual([
      ...['first begins', 'first ends', 'second begins', 'second ends'],
    ])
    // One that had to wait for its turn would wait for ever.
    expect(order).toContain('patient ends')
  })

  it('counts a check that breaks as failed', async () => {
    const broken = oneCheck('types', () => Promise.reject(new Error('no compiler')))
    expect((await said(broken)).text).toMatch(/no compiler.*0 passed, 1 failed, 0 skipped/s)
  })
})

describe('what a report of tests amounts to', () => {
  const report = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, testResults: [] }

  it('adds up passed, skipped and planned tests', () => {
    expect(findingOf(report, 0, '')).toMatchObject({ passed: 3, failed: 0, skipped: 2, note: '3 passed, 2 skipped' })
  })

  it('counts a file that could not be loaded', () => {
    const testResults = [{ name: 'a.test.ts', status: 'failed', assertionResults: [] }]
    expect(findingOf({ ...report, testResults }, 1, '')).toMatchObject({ passed: 3, failed: 1 })
  })

  it('counts a run that left no report, or failed after its tests', () => {
    expect(findingOf(undefined, 1, 'crash')).toMatchObject({ passed: 0, failed: 1 })
    expect(findingOf(report, 1, 'left something open')).toMatchObject({ passed: 3, failed: 1 })
  })
})

describe('the environment of tests', () => {
  it('holds nothing of the product that could reach a real database or a paid model', () => {
    const kept = testEnvironment({
      PATH: '/bin',
      DATABASE_URL: 'postgres://production',
      OPENAI_API_KEY: 'paid',
      META_APP_ID: '1',
      META_SAMPLES_DIR: '/samples',
      TEST_DATABASE_URL: 'postgres://tests',
    })
    expect(Object.keys(kept).sort()).toEqual([
      'FORCE_COLOR',
      'META_SAMPLES_DIR',
      'NO_COLOR',
      'PATH',
      'TEST_DATABASE_URL',
    ])
  })
})
