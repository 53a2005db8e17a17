import { setTimeout as pause } from 'node:timers/promises'
import { Pool, type PoolClient, type QueryResultRow } from 'pg'
import { StoreError } from '../errors.ts'
import { storable } from '../label.ts'
import { isCollision, isLost, postgresError } from './postgres-error.ts'

/** Asks inside one transaction (or, where nothing else is said, by itself). Rows are read as their author declares them. */
export interface Query {
  rows<T extends QueryResultRow>(sql: string, values?: readonly Value[]): Promise<readonly T[]>
  /** How many rows were written. */
  run(sql: string, values?: readonly Value[]): Promise<number>
}

type Value = string | number | boolean | null | Uint8Array | readonly string[]

/** One statement may take this long, in seconds. */
const STATEMENT = 30

/** How often a transaction is begun anew that met another one. */
const ATTEMPTS = 5

/** A pool of connections to one database, with the rules by which a store uses them. */
export class Link {
  /** Where it is, as a person may be shown it. */
  readonly place: string
  readonly seconds: number
  private readonly pool: Pool

  /** @param seconds how long a connection or a lock is waited for */
  constructor(address: string, seconds: number) {
    this.place = placeOf(address)
    this.seconds = seconds
    this.pool = new Pool({
      connectionString: address,
      application_name: 'recoupe',
      max: 10,
      connectionTimeoutMillis: seconds * 1000,
      statement_timeout: STATEMENT * 1000,
      lock_timeout: seconds * 1000,
      idle_in_transaction_session_timeout: 2 * STATEMENT * 1000,
      keepAlive: true,
    })
    // a connection that breaks while nobody uses it is replaced when the next one is needed
    this.pool.on('error', () => {})
    // what is acknowledged is on disk, whatever the database's own setting
    this.pool.on('connect', client => {
      client.query("SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'").catch(() => {})
    })
  }

  /** One statement that only reads: tried once more where the connection was lost. */
  async read<T>(work: (query: Query) => Promise<T>): Promise<T> {
    return this.attempt(
      client => work(queryOf(client, true)),
      () => true,
    )
  }

  /** Statements that only read, all of the same state of the database. @param patient without the limit of time */
  async view<T>(work: (query: Query) => Promise<T>, { patient = false } = {}): Promise<T> {
    return this.attempt(
      client => transaction(client, `BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY${patient ? UNLIMITED : ''}`, !patient, work),
      () => true,
    )
  }

  /**
   * One transaction that writes. Tried again where it met another one, or where the connection was lost before it was to be confirmed; where it is lost
   * in between, nobody knows what became of it, and it is said so.
   */
  async write<T>(work: (query: Query) => Promise<T>, { patient = false } = {}): Promise<T> {
    let confirming = false
    const confirm = (): void => {
      confirming = true
    }
    return this.attempt(
      client => {
        confirming = false
        return transaction(client, `BEGIN${patient ? UNLIMITED : ''}`, !patient, work, confirm)
      },
      () => !confirming,
    )
  }

  /** A statement that cannot stand in a transaction, without the limit of time. */
  async alone(sql: string): Promise<void> {
    await this.attempt(
      async client => {
        await client.query('SET statement_timeout = 0')
        try {
          await client.query(sql)
        } finally {
          await client.query(`SET statement_timeout = ${STATEMENT * 1000}`)
        }
      },
      () => false,
    )
  }

  async close(): Promise<void> {
    if (!this.pool.ended) await this.pool.end()
  }

  private async attempt<T>(work: (client: PoolClient) => Promise<T>, mayRepeat: () => boolean): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      let client: PoolClient | undefined
      try {
        client = await this.pool.connect()
        // a connection that breaks under our hands says so to whoever asks it next
        client.removeListener('error', ignore).on('error', ignore)
        const result = await work(client)
        client.release()
        return result
      } catch (error) {
        const lost = isLost(error)
        // a connection of which nobody knows the state is not used again
        client?.release(lost || !(error instanceof StoreError || isCollision(error)))
        if (isCollision(error) && attempt < ATTEMPTS) await pause(attempt * 20)
        else if (!(lost && mayRepeat() && attempt === 1 && client)) {
          if (lost && !mayRepeat())
            throw new StoreError('store-unreachable', { place: this.place, reason: 'the connection was lost; whether the last change was kept is not known' })
          throw postgresError(error, this.place, this.seconds)
        }
      }
    }
  }
}

const ignore = (): void => {}

const UNLIMITED = '; SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0'

async function transaction<T>(client: PoolClient, begin: string, timed: boolean, work: (query: Query) => Promise<T>, confirm = (): void => {}): Promise<T> {
  await client.query(begin)
  try {
    const result = await work(queryOf(client, timed))
    confirm()
    await client.query('COMMIT')
    return result
  } catch (error) {
    if (!isLost(error)) await client.query('ROLLBACK').catch(ignore)
    throw error
  }
}

/** A server that does not even say that it is out of time is given up a little later. */
const DEAF = (STATEMENT + 15) * 1000

function queryOf(client: PoolClient, timed: boolean): Query {
  const ask = <T extends QueryResultRow>(text: string, values: readonly Value[]) =>
    client.query<T>({
      text,
      values: values.map(value =>
        typeof value === 'string' ? storable(value) : value instanceof Uint8Array ? Buffer.from(value.buffer, value.byteOffset, value.byteLength) : value,
      ),
      ...(timed ? { query_timeout: DEAF } : {}),
    })
  return {
    rows: async <T extends QueryResultRow>(sql: string, values: readonly Value[] = []) => (await ask<T>(sql, values)).rows,
    run: async (sql, values = []) => (await ask(sql, values)).rowCount ?? 0,
  }
}

/** An address without its password and parameters; nothing of one that is not as it should be, for it may hold both anywhere. */
function placeOf(address: string): string {
  const parts = /^(postgres(?:ql)?:\/\/)(?:([^:@/?#]*)(?::[^@/?#]*)?@)?((?:\[[^\]@]+\]|[^@/?#:]*)(?::\d+)?)(\/[^?#@]*)?(?:[?#].*)?$/u.exec(address)
  if (!parts) return 'postgres://…'
  const [, scheme = '', user = '', host = '', path = ''] = parts
  return `${scheme}${user === '' ? '' : `${user}@`}${host}${path}`
}
