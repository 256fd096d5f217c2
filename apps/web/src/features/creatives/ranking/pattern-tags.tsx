import { useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PatternStatus } from '../../../gql/graphql.ts'
import { Chip } from '../../../ui/badge.tsx'
import { cx } from '../../../ui/cx.ts'
import { tagsThatFit } from './tags-that-fit.ts'

type PatternTagsProps = { tags: readonly string[]; status: PatternStatus }

/** What was read in the creative, as many whole tags as one line holds; else where its reading stands. */
export function PatternTags({ tags, status }: PatternTagsProps) {
  const { t } = useTranslation('creatives')
  if (tags.length === 0) return <p className="h-5 text-micro leading-5 text-quiet">{t(`patternStates.${status}`)}</p>
  return <TagLine key={tags.join()} tags={tags} />
}

/** All tags are in the list, for a screen reader; what does not fit wraps out of sight, and is counted. */
function TagLine({ tags }: { tags: readonly string[] }) {
  const { t } = useTranslation('creatives')
  const line = useRef<HTMLUListElement>(null)
  const [shown, setShown] = useState(() => tags.map((_, at) => at))
  useLayoutEffect(() => {
    const list = line.current
    if (!list) return
    const measure = () => {
      const widths = [...list.children].map((item) => item.getBoundingClientRect().width)
      const mark = widths.pop() ?? 0
      const gap = Number.parseFloat(getComputedStyle(list).columnGap)
      const next = tagsThatFit(widths, list.getBoundingClientRect().width, gap, mark)
      setShown((now) => (now.join() === next.join() ? now : next))
    }
    measure()
    // The line changes with the window, its tags when the font arrives.
    const observer = new ResizeObserver(measure)
    for (const each of [list, ...list.children]) observer.observe(each)
    return () => observer.disconnect()
  }, [])
  const hidden = tags.length - shown.length
  return (
    <ul
      ref={line}
      aria-label={t('tags')}
      title={tags.join(', ')}
      className="flex h-5 flex-wrap gap-x-1 overflow-hidden"
    >
      {tags.map((tag, at) => (
        <li key={tag} className={cx('flex max-w-full', !shown.includes(at) && 'order-2')}>
          <Chip className="block! leading-4.5">{tag}</Chip>
        </li>
      ))}
      <li aria-hidden className={cx('figures order-1 text-micro leading-5 text-quiet', !hidden && 'invisible')}>
        +{hidden || 1}
      </li>
    </ul>
  )
}
