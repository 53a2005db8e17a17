/**
 * Builds the table of countries, places, public bodies and media that both language packs share:
 * `npm run build:world`. Identifiers come from country-coder (ISC), country names from CLDR (Unicode-3.0),
 * everything else from our own tables in `packages/recoupe/src/lang/world/sources/`.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildWorld } from './world/build.ts'

writeFileSync(join(import.meta.dirname, '../packages/recoupe/src/lang/world/table.generated.ts'), buildWorld())
