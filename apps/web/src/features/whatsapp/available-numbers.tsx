import { useQuery } from '@apollo/client/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { AvailableNumbersQuery } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { QueryFailed } from '../../ui/query-failed.tsx'
import { SkeletonRows, Waiting } from '../../ui/skeleton.tsx'
import { Empty } from '../../ui/states.tsx'

const AvailableNumbersOfMeta = graphql(`
  query AvailableNumbers {
    availableWhatsAppNumbers {
      ... on AvailableWhatsAppNumbers {
        numbers {
          wabaId
          wabaName
          businessName
          phoneNumberId
          displayPhoneNumber
          verifiedName
          isConnected
          isTaken
        }
      }
      ... on Problem {
        message
      }
      ... on ConnectionExpired {
        connection {
          id
          name
        }
      }
    }
  }
`)

type Answer = AvailableNumbersQuery['availableWhatsAppNumbers']
type Offered = Extract<Answer, { __typename: 'AvailableWhatsAppNumbers' }>['numbers'][number]

type AvailableNumbersProps = {
  /** The one that is being connected. */
  connecting: string | null
  onConnect: (number: Offered) => void
  /** The button that renews a profile. */
  reconnect: (connection: { id: string; name: string }) => ReactNode
  /** The button that leads to the profiles. */
  profiles: ReactNode
}

/** The numbers that Meta shows through the connected profiles, asked for now. */
export function AvailableNumbers({ connecting, onConnect, reconnect, profiles }: AvailableNumbersProps) {
  const { t } = useTranslation('whatsapp')
  const { data, error, refetch } = useQuery(AvailableNumbersOfMeta, { fetchPolicy: 'network-only' })
  const answer = data?.availableWhatsAppNumbers
  if (error && !answer) return <QueryFailed error={error} onRetry={() => refetch()} className="-mx-4" />
  if (!answer) {
    return (
      <Waiting className="-mx-5">
        <SkeletonRows rows={3} className="h-13" />
      </Waiting>
    )
  }
  if (answer.__typename !== 'AvailableWhatsAppNumbers') {
    const way = answer.__typename === 'ConnectionExpired' ? reconnect(answer.connection) : profiles
    return (
      <Empty className="-mx-4" title={answer.message} action={way}>
        {t('available.refusedWay')}
      </Empty>
    )
  }
  if (answer.numbers.length === 0) {
    return (
      <Empty className="-mx-4" title={t('available.none')} action={profiles}>
        {t('available.noneWay')}
      </Empty>
    )
  }
  return (
    <ul className="-mx-5 border-t border-line">
      {answer.numbers.map((number) => (
        <li
          key={number.phoneNumberId}
          className="flex items-center gap-3 border-b border-line px-5 py-2.5 last:border-b-0"
        >
          <div className="min-w-0 flex-1">
            <p className="figures truncate font-medium text-text">{number.displayPhoneNumber}</p>
            <p className="truncate text-label text-quiet">{namesOf(number).join(' · ')}</p>
          </div>
          <WayOn number={number} isBusy={connecting === number.phoneNumberId} onConnect={() => onConnect(number)} />
        </li>
      ))}
    </ul>
  )
}

/** Its own name, its account's and its business's, each once. */
const namesOf = ({ verifiedName, wabaName, businessName }: Offered) => [
  ...new Set([verifiedName, wabaName, businessName].filter((name) => name != null)),
]

type WayOnProps = { number: Offered; isBusy: boolean; onConnect: () => void }

function WayOn({ number, isBusy, onConnect }: WayOnProps) {
  const { t } = useTranslation('whatsapp')
  if (number.isTaken) return <Badge tone="warn">{t('available.taken')}</Badge>
  if (number.isConnected) {
    return (
      <Badge tone="gain" dot>
        {t('numbers.connected')}
      </Badge>
    )
  }
  return (
    <Button
      size="sm"
      busy={isBusy}
      onClick={onConnect}
      aria-label={t('available.connectIt', { name: number.displayPhoneNumber })}
    >
      {t('available.connect')}
    </Button>
  )
}
