import { useMutation } from '@apollo/client/react'
import { graphql } from '../../gql/index.ts'
import { useTell } from '../../ui/use-tell.ts'
import { OpenNotices } from './open-notices.ts'

const DismissNotice = graphql(`
  mutation DismissNotice($input: DismissNoticeInput!) {
    dismissNotice(input: $input) {
      ... on Notice {
        id
        dismissedAt
      }
      ... on Problem {
        message
      }
    }
  }
`)

/** Puts a notice aside; it asks again when it gets worse. */
export function useDismissNotice(noticeId: string) {
  const tell = useTell()
  const [dismissNotice, { loading }] = useMutation(DismissNotice, {
    variables: { input: { noticeId } },
    refetchQueries: [OpenNotices],
    awaitRefetchQueries: true,
    onError: tell.failure,
    onCompleted: ({ dismissNotice: answer }) => {
      if (answer.__typename !== 'Notice') tell.refusal(answer.message)
    },
  })
  return { dismiss: () => void dismissNotice(), isDismissing: loading }
}
