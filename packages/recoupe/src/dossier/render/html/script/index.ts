import { core } from './core.ts'
import { gridScript } from './grid.ts'
import { keys } from './keys.ts'
import { proof } from './proof.ts'
import { readerScript } from './reader.ts'
import { settings } from './settings.ts'

/** The page's one script: plain JavaScript, no library, nothing fetched. */
export const SCRIPT = `(() => {\n'use strict'${[core, settings, proof, gridScript, readerScript, keys].join('')}})()`
