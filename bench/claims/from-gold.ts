/**
 * The cross-check on gold statements, as a dossier-making command for `../shared/tools/score-stories.mjs`:
 *   node ../shared/tools/score-stories.mjs ../shared/gold/* -- npx tsx bench/claims/from-gold.ts
 * It finds the story by its title. The lines on statements are then the gold's own; those on claims, stance and divergences are ours.
 */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { crossCheck } from '../../packages/recoupe/src/claims/cross-check.ts'
import { assemble } from '../../packages/recoupe/src/dossier/assemble.ts'
import { packs } from '../../packages/recoupe/src/lang/packs.ts'
import { readStory, storyFolders } from './gold.ts'

const manifest: { title: string } = JSON.parse(readFileSync(process.argv[process.argv.indexOf('--manifest') + 1] ?? '', 'utf8'))
for (const folder of storyFolders(resolve(import.meta.dirname, '../../../shared/gold'))) {
  const { title }: { title: string } = JSON.parse(readFileSync(`${folder}/story.json`, 'utf8'))
  if (title !== manifest.title) continue
  const { inputs } = readStory(folder)
  const check = crossCheck(inputs, packs)
  const dossier = assemble({ title, generator: { name: 'recoupe', version: 'bench', packs: ['fr', 'en'] }, reports: inputs.map(i => i.record.report) }, check)
  process.stdout.write(JSON.stringify(dossier))
}
