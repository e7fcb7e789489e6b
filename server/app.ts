import { randomBytes } from "node:crypto";
import type { Server } from "node:http";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import { createExpressMiddleware } from "@trpc/server/adapters/express";
import compression from "compression";
import express, { type NextFunction, type Request, type Response } from "express";
import helmet from "helmet";
import type { Logger } from "pino";
import { resolveActor } from "./actor.ts";
import { readOutbox } from "./adapters/mail.ts";
import { readMultipart } from "./adapters/multipart.ts";
import { createAuth } from "./auth.ts";
import type { Deps } from "./deps.ts";
import { LARGEST_BODY } from "./domain/request.ts";
import { isTriedOut } from "./domain/test-run.ts";
import { LARGEST_UPLOAD, UPLOAD_PATH } from "./domain/upload.ts";
import { downloads } from "./downloads.ts";
import { createHealth } from "./health.ts";
import { startHousekeeping } from "./housekeeping.ts";
import { attachLive, type LiveGateway } from "./live/gateway.ts";
import { isFromHere } from "./origin.ts";
import { enterTestRun, testRunCookie } from "./test-run.ts";
import { appRouter, createCaller } from "./trpc/router.ts";
import { validators } from "./validators.ts";

export interface AppOptions {
  deps: Omit<Deps, "publish">;
  secret: string;
  /** The pages, built by Remix; a function where they reload while somebody develops. */
  pages: ServerBuild | (() => Promise<ServerBuild>);
  /** Where the built files for browsers lie; Vite serves them itself while somebody develops. */
  assets: string | null;
  outboxFolder: string;
  redisUrl: string | undefined;
  log: Logger;
}

export interface App {
  handle: express.Express;
  deps: Deps;
  /** Opens the live rooms on this server, and begins to tidy up by the clock. */
  listen(server: Server): Promise<void>;
  close(): Promise<void>;
}

/** No page has this address. */
const NOWHERE = "/nowhere";
const SAFE_METHODS = new Set(["GET", "HEAD", "OPTIONS"]);

/** Refuses a request that another site made (OWASP: verify the origin of unsafe requests). */
function sameOrigin(publicUrl: string) {
  return (request: Request, response: Response, next: NextFunction) => {
    if (SAFE_METHODS.has(request.method) || isFromHere(request, publicUrl)) return next();
    response.status(403).type("text/plain").send("This came from another site, so it was not done.");
  };
}

/** An address whose escapes spell no text is the address of nothing: it gets the page for that. */
function readableAddress(request: Request, _response: Response, next: NextFunction) {
  try {
    decodeURIComponent(request.path);
  } catch {
    request.url = NOWHERE;
    request.originalUrl = NOWHERE;
  }
  next();
}

/** How long the rest of what was too large is taken and thrown away, in milliseconds. */
const LINGERS = 30_000;

/** What says that it is too large is never read; a sender that does not say how much is cut off. */
function boundedBody(request: Request, response: Response, next: NextFunction) {
  const isForm = request.is("multipart/form-data") && UPLOAD_PATH.test(request.path);
  if (isForm || Number(request.get("content-length") ?? 0) > LARGEST_BODY) {
    // The page refuses it (app/lib/form.ts, server/adapters/multipart.ts). A browser looks at the answer
    // only once it has sent everything, so the rest is taken and thrown away for a while.
    response.on("finish", () => {
      if (request.complete) return;
      request.removeAllListeners("data").resume();
      setTimeout(() => request.destroy(), LINGERS).unref();
    });
    next();
    return;
  }
  let received = 0;
  request.on("data", (chunk: Buffer) => {
    received += chunk.length;
    if (received > LARGEST_BODY) request.destroy();
  });
  request.pause();
  next();
}

function securityHeaders(development: boolean) {
  const byNonce = (_request: unknown, response: unknown) =>
    `'nonce-${(response as Response).locals["nonce"]}'`;
  return helmet({
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", byNonce],
        // React Aria adds a rule of its own for touch screens, and signs it with the nonce.
        styleSrc: ["'self'", development ? "'unsafe-inline'" : byNonce],
        // It also writes inline styles on elements; nothing else is inline.
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'", "data:"],
        connectSrc: ["'self'", "ws:", "wss:"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: null,
      },
    },
    strictTransportSecurity: !development,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: "same-origin" },
  });
}

/** The only wiring of pages, API and live rooms. */
export function createApp(options: AppOptions): App {
  const development = options.assets === null;
  let live: LiveGateway | null = null;
  let endHousekeeping: (() => Promise<void>) | null = null;
  const deps: Deps = { ...options.deps, publish: (event) => live?.publish(event) };
  const auth = createAuth(deps, options.secret);
  const health = createHealth(deps);
  const actorOf = (cookieHeader: string | undefined) => resolveActor(deps, auth, cookieHeader);

  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", "loopback");
  app.get("/healthz", health.alive);
  app.get("/readyz", health.ready);
  app.get("/metrics", health.metrics);
  app.use((request, response, next) => {
    response.locals["nonce"] = randomBytes(16).toString("base64");
    const started = performance.now();
    const id = randomBytes(8).toString("hex");
    response.setHeader("x-request-id", id);
    response.on("finish", () => {
      const milliseconds = Math.round(performance.now() - started);
      health.observe(request.method, response.statusCode, milliseconds);
      // The path can hold a reference or a join code: only its shape is logged.
      options.log.info({ id, method: request.method, status: response.statusCode, milliseconds });
    });
    next();
  });
  app.use(securityHeaders(development));
  app.use(sameOrigin(deps.settings.publicUrl));
  app.use(readableAddress);
  if (options.assets) {
    app.use("/assets", express.static(`${options.assets}/assets`, { immutable: true, maxAge: "1y" }));
    app.use(express.static(options.assets, { maxAge: "1h" }));
  }
  app.use(compression());
  app.use(
    "/api/trpc",
    createExpressMiddleware({
      router: appRouter,
      maxBodySize: LARGEST_BODY,
      createContext: async ({ req }) => ({
        deps,
        actor: await actorOf(req.headers.cookie),
        address: req.ip ?? "",
      }),
      onError: ({ error, path }) => {
        if (error.code === "INTERNAL_SERVER_ERROR")
          options.log.error({ path, error: error.message, stack: error.stack });
      },
    }),
  );
  app.use(boundedBody);
  const callerFor = async (request: Request) => {
    const actor = await actorOf(request.headers.cookie);
    return createCaller({ deps, actor, address: request.ip ?? "" });
  };
  app.use(downloads({ callerFor, publicUrl: deps.settings.publicUrl, report: deps.report }));
  if (!development) app.use(validators(callerFor));
  app.all(
    "*",
    createRequestHandler({
      build: options.pages,
      mode: development ? "development" : "production",
      getLoadContext: async (request, response) => {
        const actor = await actorOf(request.headers.cookie);
        const keep = (sealed: string | null) =>
          void response.append("Set-Cookie", testRunCookie(sealed, deps.settings.publicUrl));
        const run = enterTestRun({ deps, actor, cookieHeader: request.headers.cookie, keep });
        const tried = run && isTriedOut(run.run, request.path) ? run : null;
        return {
          api: tried?.api ?? createCaller({ deps, actor, address: request.ip ?? "" }),
          testRun: { current: run?.run ?? null, isHere: tried !== null, keep },
          auth: auth.from(request.ip ?? ""),
          nonce: response.locals["nonce"] as string,
          settings: deps.settings,
          who: tried
            ? { signedIn: false, staff: false, participant: tried.begun }
            : {
                signedIn: actor.person !== null,
                staff: (actor.person?.memberships.length ?? 0) > 0,
                participant: actor.participant !== null,
              },
          readUpload: (request, onFile) => readMultipart({ request, largest: LARGEST_UPLOAD, onFile }),
          readOutbox: () => (deps.settings.outbox ? readOutbox(options.outboxFolder) : []),
        };
      },
    }),
  );
  app.use((error: unknown, _request: Request, response: Response, _next: NextFunction) => {
    options.log.error({ error: error instanceof Error ? error.stack : String(error) });
    if (!response.headersSent)
      response
        .status(500)
        .type("text/plain")
        .send("Something went wrong on our side. Try again in a minute.");
  });

  return {
    handle: app,
    deps,
    async listen(server) {
      live = await attachLive(server, {
        callerFor: async (cookieHeader, address) => {
          const actor = await actorOf(cookieHeader);
          return { api: createCaller({ deps, actor, address }) };
        },
        publicUrl: deps.settings.publicUrl,
        redisUrl: options.redisUrl,
        log: options.log,
      });
      endHousekeeping = startHousekeeping(deps);
    },
    async close() {
      await endHousekeeping?.();
      await live?.close();
    },
  };
}
