import type { Found } from '../world/world.ts'
import { parseFields } from './field-expression.ts'
import { accountNode } from './nodes/account-node.ts'
import { adNode, adSetNode, campaignNode } from './nodes/ad-nodes.ts'
import { creativeNode } from './nodes/creative-node.ts'
import { datasetNode } from './nodes/dataset-node.ts'
import { videoNode } from './nodes/media-nodes.ts'
import type { Reading } from './reading.ts'
import { writeNode } from './write-node.ts'

/** `GET /{id}`: one object with the fields asked for. */
export function readObject(found: Found, reading: Reading): unknown {
  const text = reading.request.params.get('fields')
  const fields = text ? parseFields(text) : undefined
  switch (found.kind) {
    case 'account':
      return writeNode(accountNode, found.thing, fields, reading)
    case 'campaign':
      return writeNode(campaignNode, found.thing, fields, reading)
    case 'adset':
      return writeNode(adSetNode, found.thing, fields, reading)
    case 'ad':
      return writeNode(adNode, found.thing, fields, reading)
    case 'creative':
      return writeNode(creativeNode, found.thing, fields, reading)
    case 'video':
      return writeNode(videoNode, found.thing, fields, reading)
    case 'dataset':
      return writeNode(datasetNode, found.thing, fields, reading)
  }
}
