import { useMutation } from '@apollo/client/react'
import { zodResolver } from '@hookform/resolvers/zod'
import { FormProvider, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { CreativeConfigForm_CreativeConfigFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { Button } from '../../ui/button.tsx'
import { Panel } from '../../ui/panel.tsx'
import { toast } from '../../ui/toast.ts'
import { useTell } from '../../ui/use-tell.ts'
import { CompetitorsField, DefaultFields, GuardrailFields, RetentionField, WeightFields } from './config-fields.tsx'
import { type ConfigText, type ConfigValues, configValues, toInput, toText } from './config-values.ts'

graphql(`
  fragment CreativeConfigForm_CreativeConfig on CreativeConfig {
    guardrails {
      minSpend
      minConversions
      minImpressions
    }
    windowDays
    topN
    objective
    kpiWeights {
      objective
      primary
      secondary
    }
    creativeRetentionDays
    competitorBrands
  }
`)

const UpdateCreativeConfig = graphql(`
  mutation UpdateCreativeConfig($input: CreativeConfigInput!) {
    updateCreativeConfig(input: $input) {
      ...CreativeConfigForm_CreativeConfig
      ... on InvalidInput {
        message
        field
      }
    }
  }
`)

type CreativeConfigFormProps = { config: CreativeConfigForm_CreativeConfigFragment; mayChange: boolean }

/** What the ranking asks for where a request does not say, and what new creatives may not. */
export function CreativeConfigForm({ config, mayChange }: CreativeConfigFormProps) {
  const { t, i18n } = useTranslation('settings')
  const tell = useTell()
  const usesComma = i18n.language !== 'en'
  const form = useForm<ConfigText, unknown, ConfigValues>({
    resolver: zodResolver(configValues),
    defaultValues: toText(config, usesComma),
    disabled: !mayChange,
  })
  const [update, { loading }] = useMutation(UpdateCreativeConfig, {
    onError: tell.failure,
    onCompleted: ({ updateCreativeConfig: answer }) => {
      if (answer.__typename !== 'CreativeConfig') {
        if (answer.field !== 'competitorBrands') return tell.refusal(answer.message)
        return form.setError(answer.field, { message: answer.message }, { shouldFocus: true })
      }
      form.reset(toText(answer, usesComma))
      toast.success(t('ranking.saved'), { description: t('ranking.savedNext') })
    },
  })
  const save = form.handleSubmit((values) => void update({ variables: { input: toInput(values) } }))
  return (
    <FormProvider {...form}>
      <form onSubmit={save} noValidate className="flex max-w-200 flex-col gap-4">
        <Panel>
          <GuardrailFields />
          <DefaultFields />
          <WeightFields />
          <CompetitorsField />
          <RetentionField />
        </Panel>
        {mayChange ? (
          <div className="flex items-center gap-3">
            <Button type="submit" variant="primary" busy={loading} disabled={!form.formState.isDirty}>
              {t('ranking.save')}
            </Button>
            {form.formState.isDirty ? (
              <Button variant="ghost" onClick={() => form.reset()}>
                {t('ranking.discard')}
              </Button>
            ) : null}
          </div>
        ) : (
          <p className="text-label text-quiet">{t('readOnly')}</p>
        )}
      </form>
    </FormProvider>
  )
}
