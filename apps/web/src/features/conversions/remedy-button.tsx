import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import type { ConversionLine } from './conversion-line.ts'
import { remedyOf } from './conversion-states.ts'
import { DecideDialog } from './decide-dialog.tsx'
import { useDecide } from './use-decide.ts'

type RemedyButtonProps = { event: ConversionLine; size: 'xs' | 'md' }

/** What a person can do about an event: send it again where it failed, decide where nobody knows. */
export function RemedyButton({ event, size }: RemedyButtonProps) {
  const { t } = useTranslation('conversions')
  const { retry, isDeciding } = useDecide(event.id)
  const [isOpen, setOpen] = useState(false)
  const remedy = remedyOf(event, Date.now())
  const press = async () => {
    if (remedy === 'decide') return setOpen(true)
    // It failed after it was in doubt: Meta may have it all the same.
    if ((await retry(false)) === 'mayCountTwice') setOpen(true)
  }
  return (
    <>
      {remedy ? (
        <Button size={size} busy={isDeciding} onClick={press}>
          {t(`remedies.${remedy}`)}
        </Button>
      ) : null}
      {isOpen ? <DecideDialog event={event} onClose={() => setOpen(false)} /> : null}
    </>
  )
}
