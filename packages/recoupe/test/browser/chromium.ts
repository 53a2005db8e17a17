import { execFileSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const FOLDERS = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin', '/Applications/Google Chrome.app/Contents/MacOS']

function findChromium(): string | null {
  const paths = [process.env.CHROMIUM ?? '', ...FOLDERS.flatMap(folder => [...NAMES, 'Google Chrome'].map(name => join(folder, name)))]
  for (const path of paths) {
    if (path === '') continue
    try {
      accessSync(path, constants.X_OK)
      return path
    } catch {
      // not there: the next one
    }
  }
  return null
}

const isRoot = (): boolean => process.getuid?.() === 0
const INSTALL = ['install', '-y', '--no-install-recommends', 'chromium'] as const

/** In a continuous build, and only there, the distribution's own package is installed where no browser is. */
function installChromium(): void {
  const run = (args: readonly string[]): void => {
    const [command, rest] = isRoot() ? ['apt-get', args] : ['sudo', ['apt-get', ...args]]
    execFileSync(command, rest, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  }
  run(['update'])
  run(INSTALL)
}

/** Starts the Chromium of this machine. Fails with the command to type where there is none. */
export async function startChromium(): Promise<Browser> {
  if (!findChromium() && process.env.CI === 'true') installChromium()
  const executablePath = findChromium()
  if (!executablePath) {
    const command = `${isRoot() ? '' : 'sudo '}apt-get update && ${isRoot() ? '' : 'sudo '}apt-get ${INSTALL.join(' ')}`
    throw new Error(`The browser tests need Chromium and found none. Type:\n  ${command}\nor say where it is: CHROMIUM=/path/to/chromium npm test`)
  }
  return chromium.launch({ executablePath, args: isRoot() ? ['--no-sandbox'] : [] })
}
