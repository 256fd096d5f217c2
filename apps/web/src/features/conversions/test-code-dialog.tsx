import { useMutation } from '@apollo/client/react'
import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { graphql } from '../../gql/index.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { Input } from '../../ui/input.tsx'
import { useTell } from '../../ui/use-tell.ts'
import type { DatasetHealthLine } from './dataset-card.tsx'

const SetTestEventCode = graphql(`
  mutation SetTestEventCode($input: SetTestEventCodeInput!) {
    setTestEventCode(input: $input) {
      ...DatasetCard_DatasetHealth
      ... on Problem {
        message
      }
    }
  }
`)

type TestCodeDialogProps = { dataset: DatasetHealthLine; onClose: () => void }

/** Sets the code of Meta's tab of test events, or takes it away; what was made meanwhile stays a test. */
export function TestCodeDialog({ dataset, onClose }: TestCodeDialogProps) {
  const { t } = useTranslation('conversions')
  const tell = useTell()
  const formId = useId()
  const [code, setCode] = useState(dataset.testEventCode ?? '')
  const [refusal, setRefusal] = useState<string>()
  const [mutate, { loading }] = useMutation(SetTestEventCode, tell.broken)
  const save = async (testEventCode: string | null) => {
    const { data } = await mutate({ variables: { input: { metaDatasetId: dataset.metaDatasetId, testEventCode } } })
    const answer = data?.setTestEventCode
    if (answer?.__typename === 'DatasetHealth') onClose()
    else setRefusal(answer?.message)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void save(code.trim() || null)
  }
  return (
    <Dialog
      open
      size="sm"
      onOpenChange={(isOpen) => isOpen || onClose()}
      title={t('testCode.title', { name: dataset.name })}
      description={t('testCode.lead')}
      actions={
        <>
          {dataset.testEventCode ? (
            <Button variant="ghost" disabled={loading} onClick={() => save(null)}>
              {t('testCode.end')}
            </Button>
          ) : null}
          <Button variant="primary" type="submit" form={formId} busy={loading}>
            {t('testCode.save')}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit}>
        <Field label={t('testCode.code')} hint={t('testCode.hint')} error={refusal}>
          <Input
            value={code}
            maxLength={64}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setCode(event.target.value)}
            className="font-mono"
          />
        </Field>
      </form>
    </Dialog>
  )
}
