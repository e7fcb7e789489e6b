import pg from "pg";

type Ask = (...asked: unknown[]) => unknown;

/**
 * A connection to PostgreSQL that is asked one thing after another. Inside a transaction Prisma loads several relations
 * at once, on the one connection that there is: pg 8 warns of that, and pg 9 will refuse it.
 */
export class OneAtATime extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const ask: Ask = super.query.bind(this);
    let last: Promise<unknown> = Promise.resolve();
    const inTurn: Ask = (...asked) => {
      // Whoever calls back, or brings a query of its own kind, has the connection to itself.
      if (typeof asked.at(-1) === "function" || isSubmittable(asked[0])) return ask(...asked);
      const answer = last.then(() => ask(...asked));
      last = answer.then(
        () => undefined,
        () => undefined,
      );
      return answer;
    };
    this.query = inTurn as typeof this.query;
  }
}

const isSubmittable = (query: unknown) => typeof query === "object" && query !== null && "submit" in query;
