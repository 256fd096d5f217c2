import type { Say } from '../../../work/texts.ts'
import type { Stage } from '../stage.entity.ts'

/** What a stage is called: as people named it, or by the product's own word. */
export const nameOfStage = ({ name, preset, kind }: Pick<Stage, 'name' | 'preset' | 'kind'>, say: Say): string =>
  name ?? say({ key: `leads.stage.${preset ?? kind}` })
