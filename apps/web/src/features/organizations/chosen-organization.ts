const key = (personId: string) => `organization:${personId}`

let chosen: string | null = null

/** The organisation every request of this tab speaks for. */
export const chosenOrganization = () => chosen

type Choice = { personId: string; organizationIds: string[] }

/** What this tab chose, else what this person chose last, else the first; null for whoever belongs to none. */
export function settleOrganization({ personId, organizationIds }: Choice): string | null {
  const remembered = [sessionStorage.getItem(key(personId)), localStorage.getItem(key(personId))]
  chosen = remembered.find((id) => id && organizationIds.includes(id)) ?? organizationIds[0] ?? null
  return chosen
}

/** Starts a fresh page: nothing of one organisation may stay in the memory of another. */
export function chooseOrganization(personId: string, organizationId: string, path = '/'): void {
  sessionStorage.setItem(key(personId), organizationId)
  localStorage.setItem(key(personId), organizationId)
  location.assign(path)
}
