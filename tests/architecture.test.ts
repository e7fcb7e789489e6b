/** The arrows of the house: who may import whom. See docs/decisions/0002-the-house.md. */
import { cruise, type IModule } from "dependency-cruiser";
import { beforeAll, expect, test } from "vitest";

interface Edge {
  from: string;
  to: string;
  typeOnly: boolean;
}

interface Arrow {
  name: string;
  from: RegExp;
  /** What it may import. */
  to: RegExp;
  /** What it may import as types only. */
  types?: RegExp;
}

const PACKAGES = "(npm:|node:)";

const ARROWS: Arrow[] = [
  { name: "domain is pure", from: /^server\/domain\//, to: /^(server\/domain\/|npm:(zod|diff|minisearch)$)/ },
  {
    name: "use-cases and queries know the domain and the database, not the doors",
    from: /^server\/(use-cases|queries)\//,
    to: new RegExp(`^(server/(domain|shared|adapters)/|server/(db|deps)\\.ts|prisma/generated/|${PACKAGES})`),
  },
  {
    name: "what writes and reads share knows neither of them; the rules of Easy Read are pure",
    from: /^server\/shared\//,
    to: new RegExp(
      `^(server/(domain|shared|adapters)/|server/(db|deps)\\.ts|accessibility/easy-read\\.ts|prisma/generated/|${PACKAGES})`,
    ),
  },
  {
    name: "a query does not write and a use-case does not render: neither imports the other",
    from: /^server\/queries\//,
    to: /^(?!server\/use-cases\/)/,
  },
  {
    name: "the API calls use-cases and queries",
    from: /^server\/trpc\//,
    to: new RegExp(`^(server/(trpc|use-cases|queries|domain)/|server/(actor|deps)\\.ts|${PACKAGES})`),
  },
  {
    name: "live rooms know the domain and the caller's type",
    from: /^server\/live\//,
    to: new RegExp(`^(server/(live|domain)/|server/actor\\.ts|${PACKAGES})`),
    types: /^server\/(trpc\/router|deps)\.ts$/,
  },
  {
    name: "the kit knows no domain noun",
    from: /^app\/components\//,
    to: new RegExp(`^(app/(components|styles)/|accessibility/(?!audit)|${PACKAGES})`),
  },
  {
    name: "pages never import running server code",
    from: /^app\//,
    to: new RegExp(`^(app/|server/domain/|accessibility/(?!audit)|build/|${PACKAGES})`),
    types: /^server\//,
  },
  {
    name: "accessibility is pure, its audit drives a browser",
    from: /^accessibility\/(?!audit\/)/,
    to: /^(accessibility\/(?!audit\/)|npm:zod$)/,
  },
  {
    name: "only the door, the development server and tests know the wiring",
    from: /^server\/(?!index\.ts|development\.ts)/,
    to: /^(?!server\/app\.ts)/,
  },
  {
    name: "only the database's own rooms touch Prisma",
    from: /^(app|accessibility|server\/(domain|trpc|live|adapters))\//,
    to: /^(?!prisma\/generated|npm:@prisma)/,
  },
];

function brokenArrows(edges: readonly Edge[]): string[] {
  return edges.flatMap((edge) =>
    ARROWS.filter((arrow) => arrow.from.test(edge.from) && !arrow.to.test(edge.to))
      .filter((arrow) => !(edge.typeOnly && arrow.types?.test(edge.to)))
      .map((arrow) => `${edge.from} → ${edge.to}: ${arrow.name}`),
  );
}

function edgesOf(modules: readonly IModule[]): Edge[] {
  return modules.flatMap((module) =>
    module.dependencies.map((dependency) => {
      const outside = dependency.resolved.match(/node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1];
      const core = dependency.dependencyTypes.includes("core");
      const to = core ? `node:${dependency.module}` : outside ? `npm:${outside}` : dependency.resolved;
      return { from: module.source, to, typeOnly: dependency.dependencyTypes.includes("type-only") };
    }),
  );
}

async function edgesOfTheHouse(): Promise<Edge[]> {
  const { output } = await cruise(
    ["app", "server", "accessibility"],
    {
      tsPreCompilationDeps: true,
      doNotFollow: "node_modules",
      exclude: "prisma/generated|^build",
      enhancedResolveOptions: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
    },
    undefined,
    { tsConfig: { options: {} } },
  );
  if (typeof output === "string") throw new Error(output);
  return edgesOf(output.modules);
}

/** Everything that is loaded with these files. */
function reachedFrom(edges: readonly Edge[], files: readonly string[]): Set<string> {
  const reached = new Set(files);
  for (const file of reached)
    for (const edge of edges) if (edge.from === file && !edge.typeOnly) reached.add(edge.to);
  return reached;
}

let edges: Edge[] = [];
beforeAll(async () => {
  edges = await edgesOfTheHouse();
}, 60_000);

test("nothing in the house imports what it may not", () => {
  expect(edges.length).toBeGreaterThan(50);
  expect(brokenArrows(edges)).toEqual([]);
});

test("only staff screens and the kit load React Aria", () => {
  const routes = [...new Set(edges.map(({ from }) => from))].filter((file) => file.startsWith("app/routes/"));
  const heavy = (file: string) =>
    [...reachedFrom(edges, [file])].some((reached) => reached.startsWith("npm:react-aria"));
  const loading = routes.filter(heavy);
  expect(loading).toContain("app/routes/desk.$engagement.specification.$clause.tsx");
  expect(loading.filter((file) => !/^app\/routes\/(desk|kit)\./.test(file))).toEqual([]);
});

test.each([
  ["server/domain/theme.ts", "server/db.ts"],
  ["server/domain/theme.ts", "node:fs"],
  ["server/use-cases/submit.ts", "server/trpc/router.ts"],
  ["server/queries/read.ts", "server/use-cases/submit.ts"],
  ["server/live/room.ts", "server/db.ts"],
  ["server/trpc/theme.ts", "prisma/generated/client.ts"],
  ["app/routes/_index.tsx", "server/db.ts"],
  ["app/components/button/button.tsx", "server/domain/theme.ts"],
  ["accessibility/preferences.ts", "npm:react"],
  ["server/auth.ts", "server/app.ts"],
])("%s may not import %s", (from, to) => {
  expect(brokenArrows([{ from, to, typeOnly: false }])).not.toEqual([]);
});

test("pages may know the server's types and nothing that runs", () => {
  const edge = { from: "app/lib/trpc.ts", to: "server/trpc/router.ts" };
  expect(brokenArrows([{ ...edge, typeOnly: true }])).toEqual([]);
  expect(brokenArrows([{ ...edge, typeOnly: false }])).not.toEqual([]);
});
