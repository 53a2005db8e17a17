import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Everything that axe finds on the page as it stands, with where. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(source)
  const found = (await page.evaluate('axe.run({ resultTypes: ["violations"] })')) as AxeResults
  return found.violations.flatMap(v => v.nodes.map(n => `${v.id}: ${n.target.join(' ')} ${n.failureSummary ?? ''}`))
}
