import type { Scope } from '../../insights/insights-query.ts'
import { readInsights } from '../../insights/read-insights.ts'
import { type Link, makeLink } from '../node-kind.ts'

/** Insights as a field of an object: `insights.date_preset(last_7d){spend}`. */
export const insightsLink = (scope: Scope): Link =>
  makeLink((fields, { sandbox, modifiers, request }) => {
    const params = new Map(modifiers)
    if (fields) params.set('fields', fields.map(({ name }) => name).join(','))
    return readInsights(sandbox, scope, params, { origin: request.origin, path: `/v25.0/${scope.id}/insights` })
  })
