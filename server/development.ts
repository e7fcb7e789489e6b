import type { Server } from "node:http";
import { relative, sep } from "node:path";
import type { ServerBuild } from "@remix-run/node";
import express from "express";
import type { App, AppOptions } from "./app.ts";

const SOURCES = ["accessibility", "app", "public", "server"] as const;

/** The folder of the sources that a file is in, or nothing: the database and the outbox write below the same root. */
export const sourceFolderOf = (root: string, file: string) =>
  SOURCES.find((folder) => relative(root, file).startsWith(folder + sep));

/**
 * Pages and server in one process, both reloading: Vite serves the pages, and loads server/app.ts
 * anew when a file of the server changed, over the same database. For developers only.
 */
export async function startDevelopment(
  server: Server,
  base: Omit<AppOptions, "pages" | "assets">,
): Promise<App> {
  const { createServer } = await import("vite");
  const vite = await createServer({ server: { middlewareMode: true, hmr: { server } }, appType: "custom" });
  const pages = () => vite.ssrLoadModule("virtual:remix/server-build") as unknown as Promise<ServerBuild>;
  const load = async () => {
    const { createApp } = (await vite.ssrLoadModule("/server/app.ts")) as typeof import("./app.ts");
    const app = createApp({ ...base, pages, assets: null });
    await app.listen(server);
    return app;
  };
  let current = load();
  let changed = false;
  vite.watcher.on("change", (file) => {
    const folder = sourceFolderOf(vite.config.root, file);
    if (!folder) return;
    if (folder === "server") changed = true;
    // Of pages without scripts Vite knows nothing in the browser: app/lib/open-anew.ts hears this.
    vite.ws.send("throughline:changed");
  });
  const shell = express();
  shell.use(vite.middlewares);
  shell.use(async (request, response, next) => {
    try {
      if (changed) {
        changed = false;
        const before = await current;
        await before.close();
        current = load();
      }
      (await current).handle(request, response, next);
    } catch (error) {
      next(error);
    }
  });
  server.on("request", shell);
  return current;
}
