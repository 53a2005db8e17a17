import { type Browser, chromium } from 'playwright-core'
import { candidates, firstProgram, isRoot, needProgram } from '../system/system-package.ts'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'Google Chrome']
const FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/Applications/Google Chrome.app/Contents/MacOS']

/** Starts the Chromium of this machine. Fails with the command to type where there is none. */
export async function startChromium(): Promise<Browser> {
  const executablePath = needProgram({
    who: 'The browser tests',
    program: 'Chromium',
    packages: ['chromium'],
    variable: 'CHROMIUM',
    example: '/path/to/chromium',
    find: () => firstProgram([process.env.CHROMIUM ?? '', ...candidates(NAMES, FOLDERS)]),
  })
  return chromium.launch({ executablePath, args: isRoot() ? ['--no-sandbox'] : [] })
}
