import { announce, toast } from '../shell/announce.ts'
import { currentSettings } from '../shell/settings.ts'
import { words } from '../words/words.ts'

/** Copies a path of the app as a whole address, and says so. */
export async function copyLink(path: string): Promise<void> {
  const { permalink } = words[currentSettings().language].reader
  const address = new URL(path, location.origin).href
  try {
    await navigator.clipboard.writeText(address)
    toast(permalink.copied)
  } catch {
    // no permission, or no TLS: the address bar shows it instead
    history.replaceState(history.state, '', address)
    toast(permalink.copyFailed)
    announce(permalink.copyFailed)
  }
}
