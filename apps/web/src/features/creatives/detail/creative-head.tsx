import { ArrowLeft, ChevronDown, ChevronUp, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { PageHead } from '../../../ui/panel.tsx'
import { Tooltip } from '../../../ui/tooltip.tsx'

type Neighbour = { id: string; name: string } | undefined

type CreativeHeadProps = {
  name: string
  aside: ReactNode
  actions: ReactNode
  /** The question of the ranking it was opened from. */
  search: string
  before: Neighbour
  after: Neighbour
}

/** Name, rank, and the way to the neighbours in the ranking and back to it. */
export function CreativeHead({ name, aside, actions, search, before, after }: CreativeHeadProps) {
  const { t } = useTranslation('creatives')
  const pathOf = (neighbour: Neighbour) => (neighbour ? `/creatives/${neighbour.id}${search}` : null)
  return (
    <div className="flex items-start gap-2">
      <Way icon={ArrowLeft} label={t('backToRanking')} to={`/creatives${search}`} />
      <div className="min-w-0 flex-1">
        <PageHead
          title={<span className="break-words">{name}</span>}
          aside={aside}
          actions={
            <>
              {before || after ? (
                <span className="flex">
                  <Way icon={ChevronUp} label={t('before', { name: before?.name ?? '' })} to={pathOf(before)} />
                  <Way icon={ChevronDown} label={t('after', { name: after?.name ?? '' })} to={pathOf(after)} />
                </span>
              ) : null}
              {actions}
            </>
          }
        />
      </div>
    </div>
  )
}

function Way({ icon: Icon, label, to }: { icon: LucideIcon; label: string; to: string | null }) {
  const look = 'inline-flex size-8 shrink-0 items-center justify-center rounded-control max-md:size-10'
  const icon = <Icon aria-hidden className="size-4 stroke-[1.75]" />
  if (!to) {
    return (
      <span aria-hidden className={`${look} text-line-field`}>
        {icon}
      </span>
    )
  }
  return (
    <Tooltip text={label}>
      <Link to={to} aria-label={label} className={`${look} text-soft hover:bg-surface-hover hover:text-text`}>
        {icon}
      </Link>
    </Tooltip>
  )
}
