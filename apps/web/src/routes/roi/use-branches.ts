import { useApolloClient } from '@apollo/client/react'
import { useEffect, useRef, useState } from 'react'
import { filterOfPath, levelAt } from '../../features/roi/roi-levels.ts'
import type { Branch, RowLine, TreeLine } from '../../features/roi/roi-tree.ts'
import type { RoiInput } from '../../gql/graphql.ts'
import { readBranch } from './read-pages.ts'

/** So many branches are asked for at once: the server has other work, and a browser few connections. */
const AT_ONCE = 4

/**
 * What lies below the open rows. It is asked for when they are in sight, one question a row, and again when the question of the screen
 * changes or news has come; until the answer is there, what was known stays.
 * @param heard how much news has come
 */
export function useBranches(question: RoiInput, heard: number) {
  const client = useApolloClient()
  const key = JSON.stringify(question)
  const [branches, setBranches] = useState<ReadonlyMap<string, Branch>>(new Map())
  const [sight, setSight] = useState<readonly RowLine[]>([])
  const asking = useRef(new Map<string, string>())
  const isCurrent = (branch: Branch | undefined) => branch?.question === key && branch.heard === heard

  const ask = async (line: RowLine, atLeast: number) => {
    const own = `${key} ${heard}`
    asking.current.set(line.id, own)
    const input = narrowed(question, line.path)
    const read = await readBranch({ client, input }, atLeast).catch(() => null)
    if (asking.current.get(line.id) !== own) return
    asking.current.delete(line.id)
    setBranches((now) => {
      const kept = now.get(line.id)
      const nothing = { rows: kept?.question === key ? kept.rows : [], count: kept?.count ?? 0, cursor: null }
      return new Map(now).set(line.id, { ...(read ?? nothing), hasFailed: !read, question: key, heard })
    })
  }

  useEffect(() => {
    const isOnItsWay = ({ id }: RowLine) => asking.current.get(id) === `${key} ${heard}`
    const wanted = sight.filter((line) => !isOnItsWay(line) && !isCurrent(branches.get(line.id)))
    const free = AT_ONCE - asking.current.size
    for (const line of wanted.slice(0, Math.max(0, free))) void ask(line, branches.get(line.id)?.rows.length ?? 0)
  })

  return {
    branches,
    /** Tells which lines are in sight. Most scrolling changes nothing about the open ones, and then nothing is drawn again. */
    look: (lines: readonly TreeLine[]) => {
      const open = lines.filter((line): line is RowLine => line.kind === 'row' && line.isOpen === true)
      setSight((now) => (open.length === now.length && open.every((line, index) => line === now[index]) ? now : open))
    },
    /** Whether what is below a row answers another question than the one that is asked. */
    isOld: (parent: string | null) => {
      const branch = parent === null ? undefined : branches.get(parent)
      return branch !== undefined && branch.question !== key
    },
    askMore: (line: RowLine) => ask(line, (branches.get(line.id)?.rows.length ?? 0) + 1),
  }
}

/** The question of the screen about what lies below one row. */
function narrowed(question: RoiInput, path: readonly string[]): RoiInput {
  const root = question.groupBy ?? 'CAMPAIGN'
  const filters = { ...question.filters, ...filterOfPath(root, path) }
  return { ...question, groupBy: levelAt(root, path.length) ?? root, filters }
}
