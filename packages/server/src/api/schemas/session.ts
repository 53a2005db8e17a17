import { z } from 'zod'

export const roleSchema = z.enum(['reader', 'editor', 'admin'])

/** Who asks. `user` is null where nobody has signed in. */
export const sessionSchema = z.object({
  user: z.object({ name: z.string(), role: roleSchema }).nullable(),
  /** How one gets in: `open` (this machine only), `token` (one secret for all), `accounts` (name and password). */
  access: z.enum(['open', 'token', 'accounts']),
  /** Whether one can sign in. */
  accounts: z.boolean(),
  /** To be sent back as `x-csrf-token` with every request that changes something. */
  csrf: z.string().nullable(),
})

/** With accounts: name and password. With a token: the token as `password`; `name` is what corrections will be signed with. */
export const signInSchema = z.strictObject({ name: z.string().trim().min(1).max(100), password: z.string().min(1).max(1000) })

export type SessionDto = z.infer<typeof sessionSchema>
export type SignIn = z.input<typeof signInSchema>
