/** The command was typed wrongly: ends with code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
