import { useTranslation } from 'react-i18next'
import type { ReconciledDayQuery } from '../../gql/graphql.ts'
import { addDays } from '../../ui/period.ts'
import { useFormat } from '../../ui/use-format.ts'
import type { GridAccount, GridDay } from './grid-data.ts'
import { knownFacts } from './known-facts.ts'

/** Meta still changes the spend of a day until the third day after it has ended. */
const SETTLING_DAYS = 3

type WhatWeKnowProps = {
  adAccount: GridAccount['adAccount']
  day: GridDay
  readings: ReconciledDayQuery['dayReadings']
}

/** What can be said of a day, in words. */
export function WhatWeKnow({ adAccount, day, readings }: WhatWeKnowProps) {
  const { t } = useTranslation('reconciliation')
  const format = useFormat()
  const facts = knownFacts({ ...day, difference: day.difference?.amount ?? null, readings })
  const first = readings[0]?.difference
  const words = {
    count: Math.max(0, readings.length - 1),
    until: format.day(addDays(day.day, SETTLING_DAYS)),
    first: first ? format.money(first, { signed: true }) : '',
    last: day.difference ? format.money(day.difference, { signed: true }) : '',
  }
  return (
    <div className="p-4">
      <h3 className="font-medium text-text">{t('known.title')}</h3>
      <div className="mt-2.5 flex flex-col gap-2 text-soft">
        {facts.map((fact, index) => (
          <p key={fact} className={index > 0 && fact === 'nothingFilledIn' ? 'text-label text-quiet' : undefined}>
            {t(`known.${fact}`, words)}
          </p>
        ))}
        {day.state === 'UNREAD' && adAccount.unavailableBecause ? (
          <p className="text-loss">{adAccount.unavailableBecause}</p>
        ) : null}
        {day.state === 'UNREAD' && !adAccount.isActive ? <p>{t('known.off')}</p> : null}
      </div>
    </div>
  )
}
