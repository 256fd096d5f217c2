import { chosenOrganization } from '../../features/organizations/chosen-organization.ts'
import type { RoiInput } from '../../gql/graphql.ts'
import type { Locale } from '../../ui/format.ts'

/** The address of the same answer as a file. A link sends no headers: whose it is and in which language stand in it. */
export function roiFile(question: RoiInput, locale: Locale, organizationId = chosenOrganization()): string {
  const { groupBy, from, to, attributionDate, compareTo, currency, orderBy, filters } = question
  const { clientIds, adAccountIds, search } = filters ?? {}
  const said = {
    organizationId,
    locale,
    groupBy,
    from,
    to,
    attributionDate,
    compareTo,
    currency,
    column: orderBy?.column,
    direction: orderBy?.direction,
    clientIds: clientIds?.join(),
    adAccountIds: adAccountIds?.join(),
    search,
  }
  const given = Object.entries(said).flatMap(([key, value]) => (value ? [[key, value]] : []))
  return `/exports/roi.csv?${new URLSearchParams(given)}`
}
