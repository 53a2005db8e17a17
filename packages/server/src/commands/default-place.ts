import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where the store lies when nobody says: where the system keeps what programs make for a user. */
export function defaultPlace(environment: Readonly<Record<string, string | undefined>>, platform: string = process.platform, home: string = homedir()): string {
  switch (platform) {
    case 'darwin':
      return join(home, 'Library', 'Application Support', 'recoupe', 'recoupe.db')
    case 'win32':
      return join(environment.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'recoupe', 'recoupe.db')
    default:
      return join(environment.XDG_DATA_HOME || join(home, '.local', 'share'), 'recoupe', 'recoupe.db')
  }
}
