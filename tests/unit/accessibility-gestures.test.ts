import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const APP = join(import.meta.dirname, "../../app");
const files = readdirSync(APP, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));

test.each([
  [
    "2.5.1 gestures",
    /\bonTouch(Start|Move|End)\b|["']touch(start|move|end)["']|\bonWheel\b|\bgesture(start|change)\b/,
  ],
  ["2.5.2 acting on the way down", /\bon(Mouse|Pointer)Down\b|["'](mouse|pointer)down["']/],
  [
    "2.5.4 movement of the device",
    /devicemotion|deviceorientation|DeviceMotionEvent|Accelerometer|Gyroscope/,
  ],
  ["2.5.7 dragging", /\bonDrag|\bdraggable\b|["']drag(start|over|end)["']|\bon(Mouse|Pointer)Move\b/],
])("no page listens for %s", (_criterion, listens) => {
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => listens.test(readFileSync(join(APP, file), "utf8")))).toEqual([]);
});
