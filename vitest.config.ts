import { defineConfig } from "vitest/config";

const project = (name: string, extra: object = {}) => ({
  test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], ...extra },
});

export default defineConfig({
  test: {
    // Most files wait for a database or a server of their own half of their time: no core is left idle.
    maxWorkers: "100%",
    projects: [
      {
        test: {
          name: "unit",
          testTimeout: 30_000,
          include: ["tests/{unit,fuzz}/**/*.test.{ts,tsx}", "tests/architecture.test.ts"],
        },
      },
      project("integration", { testTimeout: 60_000, hookTimeout: 120_000 }),
      // One browser at a time: keys and pictures want a quick answer. CI tries once more and names
      // what needed it, so that one slow moment of its machine keeps nothing from landing.
      project("browser", {
        testTimeout: 180_000,
        hookTimeout: 180_000,
        retry: process.env["CI"] ? 1 : 0,
        fileParallelism: false,
      }),
    ],
  },
});
