import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'

type RateMissingProps = {
  message: string
  /** Shows each currency by itself, where a screen can. */
  onSeparate?: () => void
}

/** No total is shown rather than a wrong one: which rate is missing, where it is entered, and what can be seen without. */
export function RateMissing({ message, onSeparate }: RateMissingProps) {
  const { t } = useTranslation('metrics')
  return (
    <Callout
      tone="warn"
      title={message}
      action={
        <>
          <Button asChild>
            <Link to="/settings?tab=rates">{t('rates.enter')}</Link>
          </Button>
          {onSeparate ? (
            <Button variant="ghost" onClick={onSeparate}>
              {t('currency.each')}
            </Button>
          ) : null}
        </>
      }
    >
      {t('rates.missing')}
    </Callout>
  )
}
