import { describe, expect, it } from 'vitest'
import { parseJson } from './json.ts'

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
