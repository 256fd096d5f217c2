import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { useFormat } from '../../ui/use-format.ts'
import type { RoiAnswer } from './use-roi-rows.ts'

/** Which deals leave lines without revenue, where each is, and where its rate is entered. */
export function UnratedNote({ answer: { unrated, currency } }: { answer: RoiAnswer }) {
  const { t } = useTranslation(['roi', 'metrics'])
  const format = useFormat()
  if (unrated.length === 0) return null
  return (
    <Callout
      tone="warn"
      title={t('unrated.title', { count: unrated.length, currency })}
      action={
        <Button asChild>
          <Link to="/settings?tab=rates">{t('metrics:rates.enter')}</Link>
        </Button>
      }
    >
      <p>{t('unrated.way')}</p>
      <ul className="mt-1 flex flex-wrap gap-x-4">
        {unrated.map(({ ticketId, value, day }) => (
          <li key={ticketId}>
            <Link
              to={`/tickets?view=list&ticket=${ticketId}`}
              className="inline-flex min-h-6 items-center rounded-chip text-text underline underline-offset-4 max-md:min-h-11"
            >
              {t('unrated.deal', { value: format.money(value), day: format.day(day, { year: true }) })}
            </Link>
          </li>
        ))}
      </ul>
    </Callout>
  )
}
