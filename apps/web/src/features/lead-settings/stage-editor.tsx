import { useMutation } from '@apollo/client/react'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StageEditor_StageFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { Button } from '../../ui/button.tsx'
import { Panel, PanelHead } from '../../ui/panel.tsx'
import { toast } from '../../ui/toast.ts'
import { useTell } from '../../ui/use-tell.ts'
import {
  type DraftStage,
  draftOf,
  isChanged,
  mayArchive,
  movedStage,
  toStageInputs,
  withNewStage,
} from './stage-list.ts'
import { StageRow } from './stage-row.tsx'

graphql(`
  fragment StageEditor_Stage on Stage {
    id
    kind
    name
    position
  }
`)

const SaveStages = graphql(`
  mutation SaveStages($input: SaveStagesInput!) {
    saveStages(input: $input) {
      ... on SavedStages {
        stages {
          ...StageEditor_Stage
        }
      }
      ... on StageHasTickets {
        stage {
          id
        }
      }
      ... on InvalidInput {
        field
      }
      ... on Problem {
        message
      }
    }
  }
`)

type StageEditorProps = { stages: readonly StageEditor_StageFragment[]; mayChange: boolean; onSaved: () => void }
type Refusal = { key: string | null; message: string }

/** The stages from the left of the board: named, ordered, added and put aside, and saved all at once. */
export function StageEditor({ stages, mayChange, onSaved }: StageEditorProps) {
  const { t } = useTranslation('leads')
  const tell = useTell()
  const [draft, setDraft] = useState(() => draftOf(stages))
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [mutate, { loading }] = useMutation(SaveStages, { onError: tell.failure })
  const changed = isChanged(stages, draft)
  const change = (next: DraftStage[]) => {
    setDraft(next)
    setRefusal(null)
  }
  const put = (key: string, values: Partial<DraftStage>) =>
    change(draft.map((stage) => (stage.key === key ? { ...stage, ...values } : stage)))
  const save = async () => {
    setRefusal(null)
    const { data } = await mutate({ variables: { input: { stages: toStageInputs(stages, draft) } } })
    const answer = data?.saveStages
    if (!answer) return
    if (answer.__typename === 'SavedStages') {
      setDraft(draftOf(answer.stages))
      void toast.success(t('stages.saved'))
      return onSaved()
    }
    if (answer.__typename === 'StageHasTickets') return setRefusal({ key: null, message: answer.message })
    const at = /^stages\.(\d+)\./.exec(answer.field)?.[1]
    setRefusal({ key: at ? (draft[Number(at)]?.key ?? null) : null, message: answer.message })
  }
  return (
    <Panel aria-labelledby="stages">
      <PanelHead
        id="stages"
        divided
        title={t('stages.title')}
        end={
          mayChange ? (
            <Button
              size="sm"
              onClick={() =>
                change(
                  withNewStage(draft, { key: crypto.randomUUID(), id: null, kind: 'OPEN', name: t('stages.newName') }),
                )
              }
            >
              <Plus aria-hidden />
              {t('stages.add')}
            </Button>
          ) : (
            t('readOnly')
          )
        }
      />
      <ol>
        {draft.map((stage, index) => (
          <StageRow
            key={stage.key}
            stage={stage}
            place={index + 1}
            isFirst={index === 0}
            isLast={index === draft.length - 1}
            mayChange={mayChange}
            mayArchive={mayArchive(draft, stage)}
            error={refusal?.key === stage.key ? refusal.message : null}
            onName={(name) => put(stage.key, { name })}
            onKind={(kind) => put(stage.key, { kind })}
            onMove={(by) => change(movedStage(draft, stage.key, by))}
            onArchive={() => change(draft.filter((other) => other !== stage))}
          />
        ))}
      </ol>
      {mayChange ? (
        <div className="flex flex-wrap items-center gap-3 border-t border-line px-4 py-3">
          <Button variant="primary" busy={loading} disabled={!changed} onClick={() => void save()}>
            {t('stages.save')}
          </Button>
          {changed ? (
            <Button variant="ghost" onClick={() => change(draftOf(stages))}>
              {t('discard')}
            </Button>
          ) : null}
          {refusal && refusal.key === null ? (
            <p role="alert" className="text-label text-loss">
              {refusal.message}
            </p>
          ) : null}
        </div>
      ) : null}
    </Panel>
  )
}
