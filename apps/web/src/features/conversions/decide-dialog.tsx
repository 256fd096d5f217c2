import { Check, RotateCcw, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { CopyButton } from '../../ui/copy-button.tsx'
import { cx } from '../../ui/cx.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { useFormat } from '../../ui/use-format.ts'
import type { ConversionLine } from './conversion-line.ts'
import { hasDeadline } from './conversion-states.ts'
import { type Decided, useDecide } from './use-decide.ts'

type DecideDialogProps = { event: ConversionLine; onClose: () => void }

const icons = { SENT: Check, FAILED: X, again: RotateCcw }
const colours = { SENT: 'text-gain', FAILED: 'text-soft', again: 'text-warn' }

/** Nobody knows whether Meta has the event: what was found there, or sending it again, which may count twice. */
export function DecideDialog({ event, onClose }: DecideDialogProps) {
  const { t } = useTranslation('conversions')
  const format = useFormat()
  const { retry, settle, isDeciding } = useDecide(event.id)
  const isUnknown = event.status === 'UNKNOWN'
  const canSend = hasDeadline(event, Date.now())
  const ways = [...(isUnknown ? (['SENT', 'FAILED'] as const) : []), ...(canSend ? (['again'] as const) : [])]
  const thenOf = (way: keyof typeof icons) => {
    if (way === 'again') return t(`decide.then.again.${event.eventName}`)
    if (way === 'SENT') return t('decide.then.SENT')
    return t(canSend ? 'decide.then.FAILED' : 'decide.then.failedLate', { at: format.instant(event.sendBefore) })
  }
  const act = async (way: keyof typeof icons) => {
    const decided: Decided = way === 'again' ? await retry(true) : await settle(way)
    if (decided === 'done') onClose()
  }
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => isOpen || onClose()}
      title={t('decide.title')}
      description={t('decide.lead')}
    >
      <div className="flex items-center justify-between gap-3 rounded-control border border-line bg-surface-sunken px-3 py-2">
        <code className="min-w-0 font-mono text-label break-all text-soft">{event.eventId}</code>
        <CopyButton text={event.eventId} />
      </div>
      <ul className="mt-3 flex flex-col gap-2">
        {ways.map((way) => {
          const Icon = icons[way]
          return (
            <li key={way}>
              <button
                type="button"
                disabled={isDeciding}
                onClick={() => act(way)}
                className="flex w-full items-start gap-3 rounded-panel border border-line-strong bg-surface px-3.5 py-3 text-left hover:bg-surface-hover disabled:border-dashed disabled:text-quiet"
              >
                <Icon aria-hidden className={cx('mt-0.5 size-4 shrink-0 stroke-[1.75]', colours[way])} />
                <span>
                  <span className="block font-medium text-text">{t(`decide.ways.${way}`)}</span>
                  <span className="block text-label text-soft">{thenOf(way)}</span>
                </span>
              </button>
            </li>
          )
        })}
      </ul>
      {canSend ? null : <p className="mt-3 text-label text-quiet">{t('decide.tooLate')}</p>}
    </Dialog>
  )
}
