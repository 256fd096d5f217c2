import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ApiKeyScope } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Input } from '../../ui/input.tsx'
import { Select } from '../../ui/select.tsx'
import { useTell } from '../../ui/use-tell.ts'

const CreateApiKey = graphql(`
  mutation CreateApiKey($input: CreateApiKeyInput!) {
    createApiKey(input: $input) {
      ... on ApiKeyCreated {
        secret
        apiKey {
          ...ApiKeyRow_ApiKey
        }
      }
      ... on InvalidInput {
        message
      }
    }
  }
`)

const lives = ['30', '90', '365', 'forever'] as const

export function NewApiKeyForm({ onCreated }: { onCreated: (secret: string) => void }) {
  const { t } = useTranslation('apiKeys')
  const tell = useTell()
  const [name, setName] = useState('')
  const [scope, setScope] = useState<ApiKeyScope>('READ')
  const [life, setLife] = useState<(typeof lives)[number]>('90')
  const [refusal, setRefusal] = useState<string | null>(null)
  // The answer holds the secret: it must not stay in the cache.
  const [create, { loading }] = useMutation(CreateApiKey, {
    fetchPolicy: 'no-cache',
    onError: tell.failure,
    onCompleted: ({ createApiKey: answer }) => {
      if (answer.__typename === 'ApiKeyCreated') onCreated(answer.secret)
      else setRefusal(answer.message)
    },
  })
  const expiresInDays = life === 'forever' ? null : Number(life)
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        create({ variables: { input: { name: name.trim(), scope, expiresInDays } } })
      }}
    >
      <Field label={t('name')} hint={t('nameHint')} error={refusal}>
        <Input
          required
          maxLength={60}
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </Field>
      <Field label={t('scope')} hint={t(`scopes.${scope}.lead`)}>
        <Select
          value={scope}
          onChange={setScope}
          options={(['READ', 'OPERATE'] as const).map((value) => ({ value, label: t(`scopes.${value}.name`) }))}
        />
      </Field>
      <Field label={t('life')}>
        <Select
          value={life}
          onChange={setLife}
          options={lives.map((value) => ({ value, label: t(`lives.${value}`) }))}
        />
      </Field>
      <Button type="submit" variant="primary" busy={loading} className="self-end">
        {t('create')}
      </Button>
    </form>
  )
}
