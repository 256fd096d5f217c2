import { expect, test } from 'vitest'
import { moods } from '../patterns/visual.ts'
import { contrastRatio } from '../picture/color.ts'
import { schemes } from './scheme.ts'

test.each(schemes.map((scheme) => [scheme.name, scheme] as const))(
  '%s is legible: words on ground, label on button',
  (_, scheme) => {
    expect(contrastRatio(scheme.ink, scheme.ground)).toBeGreaterThanOrEqual(4.5)
    expect(contrastRatio(scheme.ink, scheme.groundDeep)).toBeGreaterThanOrEqual(4.5)
    expect(contrastRatio(scheme.onAccent, scheme.accent)).toBeGreaterThanOrEqual(4.5)
    // A button that melts into the ground is no button.
    expect(contrastRatio(scheme.accent, scheme.ground)).toBeGreaterThanOrEqual(2)
  },
)

test('every mood has a scheme of its own', () => {
  expect(new Set(schemes.map((scheme) => scheme.mood))).toEqual(new Set(moods))
})
