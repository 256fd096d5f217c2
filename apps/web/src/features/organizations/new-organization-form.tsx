import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { graphql } from '../../gql/index.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Input } from '../../ui/input.tsx'
import { useTell } from '../../ui/use-tell.ts'

const CreateOrganization = graphql(`
  mutation CreateOrganization($input: CreateOrganizationInput!) {
    createOrganization(input: $input) {
      ... on OrganizationCreated {
        organization {
          id
        }
      }
      ... on InvalidInput {
        message
      }
    }
  }
`)

export function NewOrganizationForm({ onCreated }: { onCreated: (organizationId: string) => void }) {
  const { t } = useTranslation('organizations')
  const tell = useTell()
  const [name, setName] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const [create, { loading }] = useMutation(CreateOrganization, {
    onError: tell.failure,
    onCompleted: ({ createOrganization: answer }) => {
      if (answer.__typename === 'OrganizationCreated') onCreated(answer.organization.id)
      else setRefusal(answer.message)
    },
  })
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        setRefusal(null)
        create({ variables: { input: { name: name.trim() } } })
      }}
    >
      <Field label={t('new.name')} hint={t('new.nameHint')} error={refusal}>
        <Input
          autoComplete="organization"
          required
          maxLength={120}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </Field>
      <Button type="submit" variant="primary" busy={loading} className="h-10">
        {t('new.button')}
      </Button>
    </form>
  )
}
