import { graphql } from '../../gql/index.ts'

graphql(`
  fragment NoticeLine_Notice on Notice {
    id
    kind
    severity
    message
    day
    createdAt
    connection {
      id
      name
    }
    adAccount {
      id
      name
    }
  }
`)

/** One question for the bell and the panel, so that both always say the same. */
export const OpenNotices = graphql(`
  query OpenNotices {
    notices(filter: { isOpen: true }, first: 30) {
      openCount
      edges {
        node {
          ...NoticeLine_Notice
        }
      }
    }
  }
`)
