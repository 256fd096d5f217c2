import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { graphql } from '../../gql/index.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Input, Textarea } from '../../ui/input.tsx'
import { toast } from '../../ui/toast.ts'
import { useTell } from '../../ui/use-tell.ts'
import { CsvFileButton } from './csv-file-button.tsx'
import { countRates, csvPlaceOf } from './csv-place.ts'
import { RefusedLine } from './refused-line.tsx'
import type { RateRefusal } from './use-set-rates.ts'

const ImportExchangeRates = graphql(`
  mutation ImportExchangeRates($input: ImportExchangeRatesInput!) {
    importExchangeRates(input: $input) {
      ... on ExchangeRatesSaved {
        count
      }
      ... on InvalidInput {
        field
        message
      }
    }
  }
`)

const example = 'day;from;to;rate\n18/11/2026;USD;BRL;5,4321\n17/11/2026;USD;BRL;5,4278'

/** Pasted, or read from a file into the same place, so that what is refused can be mended where it stands. */
export function ImportRatesForm({ onSaved }: { onSaved: () => void }) {
  const { t } = useTranslation('rates')
  const tell = useTell()
  const [csv, setCsv] = useState('')
  const [source, setSource] = useState('')
  const [refusal, setRefusal] = useState<RateRefusal | null>(null)
  const [importRates, { loading }] = useMutation(ImportExchangeRates, {
    onError: tell.failure,
    onCompleted: ({ importExchangeRates: answer }) => {
      if (answer.__typename === 'InvalidInput') return setRefusal({ field: answer.field, message: answer.message })
      toast.success(t('saved', { count: answer.count }), { description: t('savedNext') })
      onSaved()
    },
  })
  const place = refusal ? csvPlaceOf(refusal.field) : null
  const change = (text: string) => {
    setCsv(text)
    setRefusal(null)
  }
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        setRefusal(null)
        importRates({ variables: { input: { csv, source: source.trim() } } })
      }}
    >
      <Field
        label={t('csv')}
        hint={csv ? t('looksLike', { count: countRates(csv) }) : t('csvHint')}
        error={refusal && refusal.field !== 'source' ? refusal.message : null}
      >
        <Textarea
          required
          rows={7}
          spellCheck={false}
          placeholder={example}
          value={csv}
          onChange={(event) => change(event.target.value)}
          className="figures max-h-64 overflow-auto font-mono text-label! whitespace-pre"
        />
      </Field>
      {place ? <RefusedLine csv={csv} place={place} /> : null}
      <Field
        label={t('columns.source')}
        hint={t('sourceHint')}
        error={refusal?.field === 'source' ? refusal.message : null}
      >
        <Input required maxLength={120} value={source} onChange={(event) => setSource(event.target.value)} />
      </Field>
      <div className="flex flex-wrap justify-between gap-2">
        <CsvFileButton onRead={change} />
        <Button type="submit" variant="primary" busy={loading}>
          {t('importAll')}
        </Button>
      </div>
    </form>
  )
}
