import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { cx } from '../../../ui/cx.ts'
import { CreativePicture } from '../creative-picture.tsx'
import { FormatLine } from '../format-line.tsx'
import { KpiBlock, type RankingFrame } from './kpi-block.tsx'
import { NotEnoughBlock } from './not-enough-block.tsx'
import { PatternTags } from './pattern-tags.tsx'
import type { Ranked } from './ranked-creative.ts'
import { SmallFunnel } from './small-funnel.tsx'

type CreativeCardProps = {
  ranked: Ranked
  frame: RankingFrame
  selected: boolean
  onToggle: () => void
  /** Its page, with the question it was ranked by. */
  to: string
}

/** One creative: picture, KPI with interval, way from hook to result, patterns. The whole card opens its page. */
export function CreativeCard({ ranked, frame, selected, onToggle, to }: CreativeCardProps) {
  const { t } = useTranslation('creatives')
  const { creative, rank } = ranked
  return (
    <article
      className={cx(
        'relative flex flex-col overflow-hidden rounded-panel border bg-surface hover:border-line-strong',
        'has-[a:focus-visible]:outline-2 has-[a:focus-visible]:outline-offset-2 has-[a:focus-visible]:outline-accent',
        selected ? 'border-accent hover:border-accent' : 'border-line',
      )}
    >
      {selected ? (
        <span aria-hidden className="pointer-events-none absolute inset-0 z-10 rounded-panel border border-accent" />
      ) : null}
      <CreativePicture creative={creative} className="h-54 border-b border-line max-sm:h-64" />
      {rank == null ? null : (
        <span className="figures absolute top-2.5 left-2.5 flex h-6 min-w-6 items-center justify-center rounded-chip border border-line-strong bg-canvas px-1 font-medium text-label">
          <span className="sr-only">{t('place')} </span>
          {rank}
        </span>
      )}
      <span className="absolute top-3 right-3 z-10 flex rounded-chip bg-surface">
        <Checkbox checked={selected} onChange={onToggle} label={t('choose', { name: creative.name })} />
      </span>
      <div className="flex flex-1 flex-col gap-3.5 p-4">
        <div className="min-w-0">
          <h2 className="truncate text-heading" title={creative.name}>
            <Link to={to} className="outline-none after:absolute after:inset-0 after:content-['']">
              {creative.name}
            </Link>
          </h2>
          <p className="figures truncate text-label text-quiet">
            <FormatLine creative={creative} />
          </p>
        </div>
        {rank == null ? <NotEnoughBlock ranked={ranked} /> : <KpiBlock ranked={ranked} frame={frame} />}
        <div className="relative mt-auto flex flex-col gap-3.5">
          <SmallFunnel ranked={ranked} objective={frame.objective} />
          <PatternTags tags={creative.tags} status={creative.patternStatus} />
        </div>
      </div>
    </article>
  )
}
