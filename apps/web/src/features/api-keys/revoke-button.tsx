import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ApiKeyRow_ApiKeyFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { useTell } from '../../ui/use-tell.ts'

const RevokeApiKey = graphql(`
  mutation RevokeApiKey($input: RevokeApiKeyInput!) {
    revokeApiKey(input: $input) {
      ... on ApiKeyRevoked {
        id
      }
      ... on Problem {
        message
      }
    }
  }
`)

/** Asks first: a revoked key cannot come back. */
export function RevokeButton({ apiKey, onRevoked }: { apiKey: ApiKeyRow_ApiKeyFragment; onRevoked: () => void }) {
  const { t } = useTranslation('apiKeys')
  const tell = useTell()
  const [asking, setAsking] = useState(false)
  const [revoke, { loading }] = useMutation(RevokeApiKey, {
    variables: { input: { id: apiKey.id } },
    onError: tell.failure,
    onCompleted: ({ revokeApiKey: answer }) => {
      setAsking(false)
      if (answer.__typename === 'ApiKeyRevoked') onRevoked()
      else tell.refusal(answer.message)
    },
  })
  return (
    <>
      <Button
        size="xs"
        variant="ghost"
        aria-label={t('revokeName', { name: apiKey.name })}
        onClick={() => setAsking(true)}
      >
        {t('revoke')}
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t('revokeTitle', { name: apiKey.name })}
        description={t('revokeConsequence')}
        confirm={t('revoke')}
        busy={loading}
        onConfirm={() => revoke()}
      />
    </>
  )
}
