/**
 * The environment of a server that works on data of its own: without the database, the Redis and the mail of
 * whoever runs the tests or a tool, which neither must ever write to.
 */
export function ownEnvironment(): NodeJS.ProcessEnv {
  const { DATABASE_URL: _database, REDIS_URL: _redis, SMTP_URL: _mail, ...environment } = process.env;
  return environment;
}
