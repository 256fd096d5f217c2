import { expect, it } from 'vitest'
import { inLines } from './in-lines.ts'

it('gives each value a line of its own', () => {
  expect(inLines('{"type":"text","text":{"body":"<b>oi</b>"}}')).toBe(
    '{\n  "type": "text",\n  "text": {\n    "body": "<b>oi</b>"\n  }\n}',
  )
})

it('leaves alone what cannot be read', () => {
  expect(inLines('{"cut":')).toBe('{"cut":')
})
