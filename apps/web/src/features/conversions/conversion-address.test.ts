import { expect, it } from 'vitest'
import { countFilterIn, eventIn, filterIn, patchedConversions } from './conversion-address.ts'

const id = '01a204dd-8092-7637-b81d-2e17778ce419'
const read = (text: string) => new URLSearchParams(text)

it('asks for everything until the address narrows it', () => {
  expect(filterIn(read(''))).toEqual({})
  expect(filterIn(read('state=waiting&kind=purchase&dataset=706391222798969'))).toEqual({
    ...{ statuses: ['PENDING', 'SENDING'], eventNames: ['PURCHASE'], metaDatasetId: '706391222798969' },
  })
  expect(filterIn(read(`client=${id}&account=${id}&ticket=${id}`))).toEqual({
    ...{ clientId: id, adAccountId: id, ticketId: id },
  })
})

it('takes words that it does not know as if they were not there', () => {
  expect(filterIn(read('state=lost&kind=gift&client=me&dataset=x&ticket=1'))).toEqual({})
})

it('counts all states of what else it narrows to', () => {
  expect(countFilterIn(read('state=failed&kind=lead'))).toEqual({ eventNames: ['LEAD_SUBMITTED'] })
})

it('opens an event by the id that Meta knows it by, which names its ticket', () => {
  expect(eventIn(read(`event=purchase-${id}`))).toEqual({ eventId: `purchase-${id}`, ticketId: id })
  expect(eventIn(read(`event=${id}`))).toBeNull()
  expect(eventIn(read('event=purchase-1'))).toBeNull()
})

it('changes what it is told to and leaves the rest', () => {
  expect(patchedConversions(read('state=failed&kind=lead'), { state: null, event: 'lead-1' }).toString()).toBe(
    'kind=lead&event=lead-1',
  )
})
