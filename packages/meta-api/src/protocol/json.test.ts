import { describe, expect, it } from 'vitest'
import { parseJson } from './json.ts'

function leavesOf(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [value]
  return Object.values(value).flatMap(leavesOf)
}

describe('parseJson', () => {
  it('keeps every digit of ids that are too large for a JavaScript number', () => {
    expect(parseJson('{"report_run_id":120200000000000003123}')).toEqual({ report_run_id: '120200000000000003123' })
    expect(parseJson('9007199254740993')).toBe('9007199254740993')
  })

  it('keeps the writing of decimals that JavaScript would write otherwise', () => {
    expect(parseJson('[1.10, 1e5, -0, 0.1]')).toEqual(['1.10', '1e5', '-0', 0.1])
  })

  it('leaves ordinary numbers, words and structure alone', () => {
    expect(parseJson('{"a":[1,-3,true,null,"x"]}')).toEqual({ a: [1, -3, true, null, 'x'] })
  })

  const numbers = [
    '0',
    '-0',
    '7',
    '-12',
    '999999999999999',
    '9999999999999999',
    '-120200000000000003',
    '1.10',
    '0.1',
    '-1.5',
  ]
  const exponents = ['1e5', '1E+5', '2.0e-3', '-0.0', '100000000000000000000', '0e0', '1e400']
  const words = new Set<unknown>(['a', 'b'])
  const places: [string, string, string][] = [
    ['alone', '', ''],
    ['alone with spaces', ' \n', '\t '],
    ['in a list', '[', ']'],
    ['later in a list', '["a",\r\n', ' ,"b"]'],
    ['under a key', '{"a":', '}'],
    ['under a key with spaces', '{"a" : ', ' ,"b":"b"}'],
    ['deep down', '{"a":[{"b":[[', '\n]]}]}'],
  ]
  it.each(places)('gives every number back as it was written: %s', (_, before, after) => {
    for (const number of [...numbers, ...exponents]) {
      const [read] = leavesOf(parseJson(`${before}${number}${after}`)).filter((leaf) => !words.has(leaf))
      expect([read, String(read)]).toEqual([String(Number(number)) === number ? Number(number) : number, number])
    }
  })

  it('reads words that look like numbers as words', () => {
    const names = [
      'A: 1.10',
      'x,5.0, y',
      '[1e5]',
      ': -0',
      'c:1234567890123456789',
      '"quoted": 1.50, "and"',
      '\\":1.10,',
    ]
    for (const name of names) expect(parseJson(JSON.stringify([{ name, id: 1 }]))).toEqual([{ name, id: 1 }])
  })

  it('takes the last of two equal keys, and gives no key power over objects', () => {
    expect(parseJson('{"a":1,"a":2}')).toEqual({ a: 2 })
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    parseJson('{"__proto__":{"polluted":true}}')
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it.each(['', '{"a":', '<html></html>', 'Service Unavailable', '[1,]'])('refuses %j', (text) => {
    expect(() => parseJson(text)).toThrow(SyntaxError)
  })
})
