import { useMutation } from '@apollo/client/react'
import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { GenerateFromPatternsMutation, JobProgress_JobFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { Button } from '../../ui/button.tsx'
import { Panel, PanelHead } from '../../ui/panel.tsx'
import { useTell } from '../../ui/use-tell.ts'
import { BriefFields } from './brief-fields.tsx'
import { type BriefValues, briefValues, fieldOf, toBriefInput } from './brief-values.ts'
import { GenerateRefused } from './generate-refused.tsx'

const GenerateFromPatterns = graphql(`
  mutation GenerateFromPatterns($input: GenerateFromPatternsInput!) {
    generateFromPatterns(input: $input) {
      ...JobProgress_Job
      ... on Problem {
        message
      }
      ... on CreativesNotFound {
        ids
      }
      ... on PatternsNotExtracted {
        creatives {
          id
          name
        }
      }
      ... on InvalidInput {
        field
      }
    }
  }
`)

export type GenerateRefusal = Exclude<GenerateFromPatternsMutation['generateFromPatterns'], { __typename: 'Job' }>

type BriefFormProps = {
  creativeIds: string[]
  startFrom: BriefValues
  onStarted: (job: JobProgress_JobFragment) => void
  onRemove: (ids: string[]) => void
}

/** The brief; what the server refuses is said where it can be mended. */
export function BriefForm({ creativeIds, startFrom, onStarted, onRemove }: BriefFormProps) {
  const { t } = useTranslation('inspirations')
  const tell = useTell()
  const [refusal, setRefusal] = useState<GenerateRefusal | null>(null)
  const form = useForm<BriefValues>({ resolver: zodResolver(briefValues), defaultValues: startFrom })
  const [generate, { loading }] = useMutation(GenerateFromPatterns, {
    onError: tell.failure,
    onCompleted: ({ generateFromPatterns: answer }) => {
      if (answer.__typename === 'Job') return onStarted(answer)
      const field = answer.__typename === 'InvalidInput' ? fieldOf(answer.field) : undefined
      if (field) form.setError(field, { message: answer.message }, { shouldFocus: true })
      else setRefusal(answer)
    },
  })
  const send = form.handleSubmit((values) => {
    setRefusal(null)
    void generate({ variables: { input: { creativeIds, brief: toBriefInput(values) } } })
  })
  return (
    <FormProvider {...form}>
      <form onSubmit={send} noValidate className="flex flex-col gap-4">
        {refusal ? (
          <GenerateRefused
            refusal={refusal}
            onDismiss={() => setRefusal(null)}
            onRemove={(ids) => {
              setRefusal(null)
              onRemove(ids)
            }}
          />
        ) : null}
        <Panel>
          <PanelHead title={t('brief')} divided />
          <div className="flex flex-col gap-4 p-4">
            <BriefFields />
          </div>
        </Panel>
        <div className="flex flex-wrap items-center gap-4">
          <Button type="submit" variant="primary" busy={loading}>
            {t('form.generate')}
          </Button>
          <p className="text-label text-quiet">{t('form.nothingPublished')}</p>
        </div>
      </form>
    </FormProvider>
  )
}
