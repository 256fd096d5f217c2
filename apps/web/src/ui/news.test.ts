import { describe, expect, it } from 'vitest'
import { defineNews } from './news.ts'

describe('news', () => {
  it('is told to each who hears, in order, until they hear no more', () => {
    const news = defineNews<string>()
    const heard: string[] = []
    const leave = news.follow((told) => heard.push(`first ${told}`))
    news.follow((told) => heard.push(`second ${told}`))
    news.tell('a')
    leave()
    news.tell('b')
    expect(heard).toEqual(['first a', 'second a', 'second b'])
  })

  it('is told once for each place that hears, though all hand over the same function', () => {
    const news = defineNews<number>()
    const heard: number[] = []
    const hear = (told: number) => void heard.push(told)
    const leave = news.follow(hear)
    news.follow(hear)
    news.tell(1)
    leave()
    news.tell(2)
    expect(heard).toEqual([1, 1, 2])
  })

  it('is of one kind', () => {
    const [jobs, notices] = [defineNews<string>(), defineNews<string>()]
    const heard: string[] = []
    jobs.follow((told) => heard.push(told))
    notices.tell('a notice')
    expect(heard).toEqual([])
  })

  it('is not told to who begins to hear because of it', () => {
    const news = defineNews<string>()
    const heard: string[] = []
    const leave = news.follow((told) => {
      leave()
      heard.push(told)
      news.follow((later) => heard.push(`again ${later}`))
    })
    news.tell('a')
    news.tell('b')
    expect(heard).toEqual(['a', 'again b'])
  })
})
