import { useTranslation } from 'react-i18next'
import type { RateRow_ExchangeRateFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { Ago, Missing } from '../../ui/figures.tsx'
import { Cell, HeadCell, Row, Table, TableHead, TableScroll } from '../../ui/table.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { RemoveRateButton } from './remove-rate-button.tsx'

graphql(`
  fragment RateRow_ExchangeRate on ExchangeRate {
    from
    to
    day
    rate
    source
    enteredBy
    updatedAt
  }
`)

type RateTableProps = { rates: readonly RateRow_ExchangeRateFragment[]; mayChange: boolean; onChanged: () => void }

/** One rate a line, the newest day first. */
export function RateTable({ rates, mayChange, onChanged }: RateTableProps) {
  const { t } = useTranslation('rates')
  const format = useFormat()
  return (
    <TableScroll label={t('title')}>
      <Table className="min-w-190">
        <TableHead>
          <HeadCell>{t('columns.day')}</HeadCell>
          <HeadCell>{t('columns.pair')}</HeadCell>
          <HeadCell align="end">{t('columns.rate')}</HeadCell>
          <HeadCell>{t('columns.source')}</HeadCell>
          <HeadCell>{t('columns.enteredBy')}</HeadCell>
          <HeadCell align="end">{t('columns.when')}</HeadCell>
          {mayChange ? (
            <HeadCell>
              <span className="sr-only">{t('columns.actions')}</span>
            </HeadCell>
          ) : null}
        </TableHead>
        <tbody>
          {rates.map((rate) => (
            <Row key={`${rate.from}${rate.to}${rate.day}`}>
              <Cell className="figures text-text">{format.day(rate.day, { year: true })}</Cell>
              <Cell>
                1 {rate.from} <span className="text-quiet">{t('is')}</span> {rate.to}
              </Cell>
              <Cell align="end" className="font-medium text-text">
                {format.rate(rate.rate)}
              </Cell>
              <Cell className="max-w-70 truncate" title={rate.source}>
                {rate.source}
              </Cell>
              <Cell>{rate.enteredBy ?? <Missing because={t('enteredByNobody')} />}</Cell>
              <Cell align="end">
                <Ago at={rate.updatedAt} />
              </Cell>
              {mayChange ? (
                <Cell align="end">
                  <RemoveRateButton rate={rate} onChanged={onChanged} />
                </Cell>
              ) : null}
            </Row>
          ))}
        </tbody>
      </Table>
    </TableScroll>
  )
}
