import { toast as sonner } from 'sonner'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { toast } from './toast.ts'

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('requestAnimationFrame', (then: () => void) => setTimeout(then))
})
afterEach(() => {
  sonner.dismiss()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})
const shown = () => sonner.getToasts().map((each) => 'title' in each && each.title)

it('goes when what it offers can be done no longer, whoever rests on it', async () => {
  await toast.success('moved', { until: Date.now() + 8000 })
  await toast.success('without an end of its own')
  vi.advanceTimersByTime(7900)
  expect(shown()).toContain('moved')
  vi.advanceTimersByTime(200)
  expect(shown()).toEqual(['without an end of its own'])
})
