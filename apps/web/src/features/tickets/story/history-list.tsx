import { useTranslation } from 'react-i18next'
import type { HistoryList_TicketFragment } from '../../../gql/graphql.ts'
import { graphql } from '../../../gql/index.ts'
import { useFormat } from '../../../ui/use-format.ts'
import { StorySection } from './story-section.tsx'

graphql(`
  fragment HistoryList_Ticket on Ticket {
    id
    story {
      at
      text
      by
    }
  }
`)

/** What happened to a ticket, the last first: by itself, or by somebody. */
export function HistoryList({ ticket }: { ticket: HistoryList_TicketFragment }) {
  const { t } = useTranslation('tickets')
  const format = useFormat()
  return (
    <StorySection title={t('history.title')}>
      <ol className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1.5">
        {ticket.story.map(({ at, text, by }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same at the same time
          <li key={`${at}${text}${index}`} className="col-span-full grid grid-cols-subgrid">
            <time dateTime={at} className="figures text-label leading-5 whitespace-nowrap text-quiet">
              {format.instant(at)}
            </time>
            <span className="text-soft">
              {text}
              {by ? <span className="text-quiet"> {t('history.by', { by })}</span> : null}
            </span>
          </li>
        ))}
      </ol>
    </StorySection>
  )
}
