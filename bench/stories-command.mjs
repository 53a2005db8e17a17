// Stands for a dossier-making command: prints the dossier that the bench has already made for the manifest's title.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const manifest = JSON.parse(readFileSync(process.argv[process.argv.indexOf('--manifest') + 1], 'utf8'))
process.stdout.write(readFileSync(join(process.env.STORIES_OUT, `${manifest.title.replace(/\W+/gu, '_')}.json`), 'utf8'))
