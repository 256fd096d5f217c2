import type { QueueTransaction } from '@mci/queue'
import { hasChanged } from './people.ts'
import type { Person } from './person.ts'

const record = `jsonb_to_recordset($2::jsonb)
  as r(id uuid, bsuid text, phone text, name text, "searchName" text, "mergedInto" uuid, "createdAt" timestamptz)`

// An id belongs to one person at a time, at every moment: who loses one is written before whoever gets it.
const letGo = `update contact c set merged_into_id = r."mergedInto", updated_at = $3,
    phone = case when r."mergedInto" is null then null else c.phone end
  from ${record} where c.organization_id = $1 and c.id = r.id`

const update = `update contact c
  set bsuid = r.bsuid, phone = r.phone, name = r.name, search_name = r."searchName", updated_at = $3
  from ${record} where c.organization_id = $1 and c.id = r.id`

const insert = `insert into contact (organization_id, id, waba_id, bsuid, phone, name, search_name, created_at, updated_at)
  select $1, r.id, $4, r.bsuid, r.phone, r.name, r."searchName", r."createdAt", $3 from ${record}`

/** Writes who was met and what was learned of them. */
export async function savePeople(
  tx: QueueTransaction,
  organizationId: string,
  wabaId: string,
  people: readonly Person[],
  now: Date,
): Promise<void> {
  const write = async (sql: string, some: readonly Person[], ...more: unknown[]) => {
    if (some.length > 0) await tx.executeSql(sql, [organizationId, JSON.stringify(some.map(toRow)), now, ...more])
  }
  const known = people.filter((each) => each.stored && hasChanged(each))
  const isMerged = ({ mergedInto }: Person) => mergedInto !== null
  const losesPhone = ({ stored, phone }: Person) => Boolean(stored?.phone) && stored?.phone !== phone
  await write(
    letGo,
    known.filter((each) => isMerged(each) || losesPhone(each)),
  )
  await write(
    update,
    known.filter((each) => !isMerged(each)),
  )
  await write(
    insert,
    people.filter((each) => !each.stored && !isMerged(each)),
    wabaId,
  )
}

/** Merges may follow one another; what is kept is where they end. */
const endOf = (person: Person): Person => (person.mergedInto ? endOf(person.mergedInto) : person)

const toRow = (person: Person) => {
  const { id, bsuid, phone, name, searchName, createdAt, mergedInto } = person
  return {
    ...{ id, bsuid, phone, name, searchName },
    mergedInto: mergedInto ? endOf(person).id : null,
    createdAt: new Date(createdAt).toISOString(),
  }
}
