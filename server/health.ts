import type { Request, Response } from "express";
import { collectDefaultMetrics, Histogram, Registry } from "prom-client";
import type { Deps } from "./deps.ts";

/** What an operator asks: alive, ready, and the figures in Prometheus' text format. */
export function createHealth(deps: Deps) {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: "throughline_request_milliseconds",
    help: "Time from request to answer, by method and status.",
    labelNames: ["method", "status"],
    buckets: [5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000],
    registers: [registry],
  });
  return {
    observe: (method: string, status: number, milliseconds: number) =>
      requests.observe({ method, status: String(status) }, milliseconds),
    alive: (_request: Request, response: Response) => {
      response.type("text/plain").send("alive");
    },
    ready: async (_request: Request, response: Response) => {
      const ready = await deps.db.$queryRaw`SELECT 1`.then(
        () => true,
        () => false,
      );
      response
        .status(ready ? 200 : 503)
        .type("text/plain")
        .send(ready ? "ready" : "The database does not answer.");
    },
    metrics: async (_request: Request, response: Response) => {
      response.type(registry.contentType).send(await registry.metrics());
    },
  };
}
