import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { ProblemType } from '../../schema/problem.graphql.ts'
import { isDay } from '../../values/day.ts'
import { mayActAs } from '../../work/actor.ts'
import type { Opener } from '../../work/feature.ts'
import { locales } from '../../work/locale.ts'
import { ComparisonEnum } from '../metrics/index.ts'
import { exportRoi } from './export-roi.ts'
import { AttributionDateEnum, RoiColumnEnum, RoiGroupingEnum, SortDirectionEnum } from './roi-names.ts'

const oneOf = <T extends Record<string, string>>(names: T) => z.enum(Object.keys(names) as (keyof T & string)[])
const day = z.string().refine(isDay)
/** `a=1&a=2`, or `a=1,2`. */
const list = z
  .union([z.string(), z.array(z.string())])
  .transform((given) => [given].flat().flatMap((each) => each.split(',').filter(Boolean)))
  .pipe(z.array(z.string()).max(500))
  .optional()

const query = z.object({
  organizationId: z.string().optional(),
  locale: z.enum(locales as unknown as [string, ...string[]]).optional(),
  groupBy: oneOf(RoiGroupingEnum).default('CAMPAIGN'),
  from: day,
  to: day,
  clientIds: list,
  adAccountIds: list,
  metaCampaignIds: list,
  metaAdSetIds: list,
  search: z.string().max(100).optional(),
  attributionDate: oneOf(AttributionDateEnum).default('TOUCH'),
  compareTo: oneOf(ComparisonEnum).optional(),
  currency: z.string().max(3).optional(),
  column: oneOf(RoiColumnEnum).optional(),
  direction: oneOf(SortDirectionEnum).default('DESC'),
})

/** `roi` as a file: the address of a link, which sends no header to choose the organisation or the language. */
export function roiRoutes(app: FastifyInstance, open: Opener): void {
  app.get('/exports/roi.csv', async (request, reply) => {
    reply.header('cache-control', 'no-store')
    const asked = query.safeParse(request.query)
    if (!asked.success)
      return wrong(reply, asked.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '))
    const {
      organizationId,
      locale,
      groupBy,
      from,
      to,
      attributionDate,
      compareTo,
      currency,
      column,
      direction,
      ...filters
    } = asked.data
    const work = await open.forRequest(chosen(request, organizationId), locale as never)
    // A key has its one organisation, whatever the address says.
    if (!work || !mayActAs(work.actor, 'VIEWER') || (organizationId && work.actor.organizationId !== organizationId))
      return reply.code(404).send({ message: 'Not found' })
    const orderBy = column ? { column, direction } : null
    const csv = await exportRoi(work, { groupBy, from, to, attributionDate, compareTo, currency, orderBy, filters })
    if (csv instanceof ProblemType) return wrong(reply, csv.message)
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="roi-${from}-${to}.csv"`)
      .header('x-content-type-options', 'nosniff')
      .send(csv)
  })
}

const chosen = ({ headers }: FastifyRequest, organizationId: string | undefined) =>
  organizationId === undefined ? { headers } : { headers: { ...headers, 'x-organization-id': organizationId } }

const wrong = (reply: FastifyReply, message: string): FastifyReply => reply.code(400).send({ message })
